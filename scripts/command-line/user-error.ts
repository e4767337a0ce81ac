/** A failure whose message tells the person at the terminal, in one sentence, what is wrong and what to do. */
export class UserError extends Error {
  /** The sentence alone: where in our code it was thrown helps nobody who reads it. */
  override stack = this.message
}
