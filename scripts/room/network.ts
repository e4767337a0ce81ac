import type { NetworkInterfaceInfo } from 'node:os'

/** Networks that exist within this machine alone, or lead through a tunnel to another place than the hall. */
const NOT_IN_THE_HALL = /docker|^br-|veth|vmnet|vboxnet|virbr|virtualbox|vmware|hyper-v|wsl|loopback|npcap|bluetooth|tailscale|^(?:utun|tun|tap|zt|wg|ppp|ham|llw|awdl|lxc|lxd|cni|flannel|podman)/i

/** Given by a machine to itself where no router did. */
const LINK_LOCAL = /^169\.254\./

const WIRELESS = /^(?:wi-?fi|wl)|无线/i

/** The first port of a Mac, which is its Wi-Fi, and cables. */
const CABLE = /^(?:en|eth|以太网)/i

/** What the network of a hall or of a phone's hotspot is most often, first. */
const ORDER: ((name: string, address: string) => boolean)[] = [
  name => WIRELESS.test(name),
  name => CABLE.test(name),
  (_, address) => address.startsWith('192.168.') || address.startsWith('172.20.10.'),
  (_, address) => address.startsWith('10.'),
]

/**
 * This machine's addresses (IPv4) at which phones in the same network could find it.
 *
 * @param interfaces what `os.networkInterfaces()` gives
 * @returns the likeliest first; empty without a network
 */
export function findAddresses(interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>): string[] {
  return Object.entries(interfaces)
    .filter(([name]) => !NOT_IN_THE_HALL.test(name))
    .flatMap(([name, infos = []]) => infos
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !LINK_LOCAL.test(address))
      .map(({ address }) => ({ address, rank: ORDER.map(isSuch => isSuch(name, address) ? 0 : 1) })))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ address }) => address)
}

/** By the first number in which they differ; 0 where they are alike, which keeps the system's own order. */
function compare(one: number[], other: number[]): number {
  const index = one.findIndex((rank, at) => rank !== other[at])
  return index === -1 ? 0 : one[index]! - other[index]!
}
