import type { NetworkInterfaceInfo } from 'node:os'
import { expect, it } from 'vitest'
import { findAddresses } from './network'

function network(...addresses: string[]): NetworkInterfaceInfo[] {
  return addresses.map(address => address.includes(':')
    ? { address, family: 'IPv6', internal: false, netmask: '', mac: '', cidr: null, scopeid: 0 }
    : { address, family: 'IPv4', internal: address.startsWith('127.'), netmask: '', mac: '', cidr: null })
}

it.each([
  ['a Mac with a tunnel and a virtual machine', { lo0: network('127.0.0.1', '::1'), en0: network('fe80::1', '192.168.1.20'), utun3: network('10.8.0.2'), vmnet8: network('172.16.5.1') }, ['192.168.1.20']],
  ['a Mac on a cable too', { en7: network('10.1.2.3'), en0: network('192.168.1.20') }, ['192.168.1.20', '10.1.2.3']],
  ['Windows with Hyper-V', { 'vEthernet (Default Switch)': network('172.28.0.1'), 'Ethernet': network('10.0.0.5'), 'Wi-Fi': network('10.20.30.40') }, ['10.20.30.40', '10.0.0.5']],
  ['Chinese Windows', { '以太网': network('10.0.0.5'), '无线局域网': network('192.168.31.7'), 'VMware Network Adapter VMnet1': network('192.168.80.1') }, ['192.168.31.7', '10.0.0.5']],
  ['Linux with Docker', { 'lo': network('127.0.0.1'), 'docker0': network('172.17.0.1'), 'br-1a2b': network('172.18.0.1'), 'wlp3s0': network('10.42.0.9'), 'enp2s0': network('192.168.0.2') }, ['10.42.0.9', '192.168.0.2']],
  ['an iPhone\'s hotspot by cable', { en8: network('172.20.10.2'), en5: network('10.9.9.9') }, ['172.20.10.2', '10.9.9.9']],
  ['no router', { en0: network('169.254.7.7', 'fe80::2') }, []],
  ['no network', { lo: network('127.0.0.1') }, []],
])('finds where phones can find %s', (_, interfaces, addresses) => {
  expect(findAddresses(interfaces)).toEqual(addresses)
})
