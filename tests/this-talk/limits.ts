/**
 * What is this talk's taste, and no need of the deck's: whoever gives another talk with it sets these.
 */
export const LIMITS = {
  /** Slides, without the backup slides: one a minute, so that none stands too long and none is rushed. */
  slides: { least: 22, most: 28 },
  /** Letters and figures of the notes of a slide: less is a heading, not what is said. */
  note: { least: 20 },
  /** Letters and figures spoken a second: a calm talk in Chinese has about four; more than five and a half is a rush. */
  speed: { most: 5.5 },
  /** Steps of a piece's story: two are a piece already; in more than eight a room loses the thread. */
  steps: { least: 2, most: 8 },
  /** Minutes by which the budgets may differ from the talk's duration. */
  duration: { differ: 0 },
}
