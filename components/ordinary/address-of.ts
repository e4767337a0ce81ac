/**
 * The address of a file of the deck, wherever the deck is hosted.
 * @param address as it stands in front matter: from the deck's folder where it begins with a slash
 */
export function addressOf(address: string): string {
  return address.startsWith('/') ? import.meta.env.BASE_URL + address.slice(1) : address
}
