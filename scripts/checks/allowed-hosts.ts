/**
 * The hosts whose pages the deck may show in a frame, such as `'www.youtube.com'`. None: a deck that asks no other host
 * works in a hall without a network, and anywhere.
 */
export const ALLOWED_HOSTS: string[] = []
