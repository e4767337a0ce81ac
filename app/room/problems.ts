/*
 * What stands between the phones and the room, in words for the presenter. The server says it and the deck shows it; so it
 * stands where the deck's typefaces find its characters.
 */

export const noNetwork = '这台电脑没有连上网络，手机进不来：连上会场的网络或手机的热点，地址会自己出现。'

export const newAddress = '网络换了，地址也换了：请大家重新扫码。'
