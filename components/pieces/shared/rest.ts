/** How long a slider has to rest until it is said what it shows, in milliseconds. */
export const REST = 150
