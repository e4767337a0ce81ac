/** A stretch of a headline. */
export interface HeadlinePart {
  text: string
  /** Whether a line may end before it. */
  mayBreakBefore: boolean
  /** Whether no line ever ends in it: a phrase's last character with its punctuation, or the headline's last two characters. */
  isKept: boolean
}

/** A phrase up to its punctuation, with what closes a bracket or a quotation after that; its last character is a group of its own. */
const PHRASE = /([^，。、；：？！…—]*)([^，。、；：？！…—][，。、；：？！…—]+[」』）》〉】”’]*)|.+$/gu

const PHRASE_END = /[，。、；：？！…—][」』）》〉】”’]*$/u

const HAN = /\p{Script=Han}/u
const LETTER = /[\p{L}\p{N}]/u

/**
 * Where a headline may break: after its punctuation, and neither before that nor inside its last two characters. Browsers
 * don't agree on where `word-break: keep-all` lets Chinese break (WebKit: nowhere), and where a phrase is longer than a line
 * they break it anywhere. So a `<wbr>` names the places, and spans keep the others.
 * @param text one line of text
 * @returns its parts in order; joined they are the text again
 */
export function breakHeadline(text: string): HeadlinePart[] {
  const characters = Array.from(text)
  const endingAt = endingOf(characters)
  const [before, ending] = [characters.slice(0, endingAt).join(''), characters.slice(endingAt).join('')]
  const parts = Array.from(before.matchAll(PHRASE)).flatMap(([phrase, start, end], index) => [
    { text: start ?? phrase, mayBreakBefore: index > 0, isKept: false },
    ...end ? [{ text: end, mayBreakBefore: false, isKept: true }] : [],
  ])
  return ending ? [...parts, { text: ending, mayBreakBefore: PHRASE_END.test(before), isKept: true }] : parts
}

/** Where the last two characters begin; at the text's end where those are no Chinese, whose words are never broken anyway. */
function endingOf(characters: string[]): number {
  const lastTwo = characters.flatMap((character, index) => LETTER.test(character) ? [index] : []).slice(-2)
  return lastTwo.length === 2 && lastTwo.every(index => HAN.test(characters[index]!)) ? lastTwo[0]! : characters.length
}
