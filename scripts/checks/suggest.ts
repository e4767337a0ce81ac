import leven from 'leven'

/** How many characters may differ in a name that was meant. */
const NEAR = 3

/**
 * The end of a sentence about a name that is unknown: the one that was probably meant, or what else to do.
 * @param name as written
 * @param known at least one
 * @param otherwise what to do where none is near
 */
export function suggest(name: string, known: string[], otherwise = `there are ${[...known].sort().map(word => `\`${word}\``).join(', ')}.`): string {
  const [nearest] = known.map(word => ({ word, distance: leven(name.toLowerCase(), word.toLowerCase()) })).sort((one, other) => one.distance - other.distance)
  return nearest!.distance <= Math.min(NEAR, name.length / 2) ? `did you mean \`${nearest!.word}\`?` : otherwise
}
