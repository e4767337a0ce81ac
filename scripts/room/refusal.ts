/** An answer that is not given, with the status that says why. */
export class Refusal extends Error {
  constructor(readonly status: 400 | 403 | 404 | 408 | 409 | 410 | 413 | 421 | 429 | 503) {
    super(`Refused with ${status}.`)
  }
}
