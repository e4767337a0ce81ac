/** A stretch of a headline that is set in one piece if the line has room for it. */
export interface HeadlinePart {
  text: string
  /** Whether a line may end before it. */
  mayBreakBefore: boolean
  /** Whether it is the headline's end, which never stands on its last line as one character alone. */
  isEnding: boolean
}

/** A phrase: up to its punctuation, with what closes a bracket or a quotation after that. */
const PHRASE = /[^，。、；：？！…—]*[，。、；：？！…—]+[」』）》〉】”’]*|.+$/gu

const PHRASE_END = /[，。、；：？！…—][」』）》〉】”’]*$/u

const HAN = /\p{Script=Han}/u
const LETTER = /[\p{L}\p{N}]/u

/**
 * Where a headline may break: after its punctuation, and not inside its last two characters. Browsers don't agree on where
 * `word-break: keep-all` lets Chinese break (WebKit: nowhere), so a `<wbr>` names the places, and a span keeps the end.
 * @param text one line of text
 * @returns its parts in order; joined they are the text again
 */
export function breakHeadline(text: string): HeadlinePart[] {
  const characters = Array.from(text)
  const endingAt = endingOf(characters)
  const [before, ending] = [characters.slice(0, endingAt).join(''), characters.slice(endingAt).join('')]
  const parts = (before.match(PHRASE) ?? []).map((phrase, index) => ({ text: phrase, mayBreakBefore: index > 0, isEnding: false }))
  return ending ? [...parts, { text: ending, mayBreakBefore: PHRASE_END.test(before), isEnding: true }] : parts
}

/** Where the last two characters begin; at the text's end where those are no Chinese, whose words are never broken anyway. */
function endingOf(characters: string[]): number {
  const lastTwo = characters.flatMap((character, index) => LETTER.test(character) ? [index] : []).slice(-2)
  return lastTwo.length === 2 && lastTwo.every(index => HAN.test(characters[index]!)) ? lastTwo[0]! : characters.length
}
