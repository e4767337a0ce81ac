/** The PDF beside the page; empty where the deck is built without one. */
declare const __DECK_PDF__: string
