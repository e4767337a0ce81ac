/**
 * What is this talk's taste, and no need of the deck's: whoever gives another talk with it sets these.
 */
export const LIMITS = {
  /** Slides, without the backup slides: one a minute, so that none stands too long and none is rushed. */
  slides: { least: 22, most: 28 },
  /** Letters and figures of the notes of a slide: less is a heading, not what is said. */
  note: { least: 20 },
  /** Chinese characters spoken a minute: slow, usual and quick, where every word is still understood. */
  pace: { slow: 240, usual: 260, quick: 280 },
  /** What a slide's note takes of its budget at the usual pace: the rest is for the room, and for what is done by hand. */
  share: { least: 0.5, most: 1 },
  /** Steps of a piece's story: two are a piece already; in more than eight a room loses the thread. */
  steps: { least: 2, most: 8 },
  /** Minutes by which the budgets may differ from the talk's duration. */
  duration: { differ: 0 },
}
