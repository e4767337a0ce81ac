/** What one of several equally likely futures brings: progress stops, may stop, or goes on. */
export type Future = 'stops' | 'may stop' | 'goes on'

/**
 * As many futures as a room can count, in proportion to a chance that is given as a range: those that stop for certain,
 * those between the two ends of the range, and the rest.
 * @param count how many futures
 * @param least lower end of the chance to stop, 0 to 1
 * @param most upper end of that chance, from `least` to 1
 */
export function futuresOf(count: number, least: number, most: number): Future[] {
  return Array.from({ length: count }, (_, index) =>
    index < Math.round(count * least) ? 'stops' : index < Math.round(count * most) ? 'may stop' : 'goes on')
}
