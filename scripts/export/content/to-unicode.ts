const SECTION = /begin(bfchar|bfrange)([\s\S]*?)endbf/g
const CHARACTER = /<([^>]*)>\s*<([^>]*)>/g
const RANGE = /<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g
const HEXADECIMAL = /<([^>]*)>/g
const SPACES = /\s/g
const UNIT = /.{4}/g

/**
 * Reads which text each of a font's codes stands for.
 *
 * @param map a CMap, as a font's `ToUnicode` has it
 */
export function readToUnicode(map: string): Map<number, string> {
  const texts = new Map<number, string>()
  for (const [, kind, lines] of map.matchAll(SECTION)) {
    if (kind === 'bfchar') {
      for (const [, code, text] of lines!.matchAll(CHARACTER))
        texts.set(Number.parseInt(code!, 16), decode(text!))
      continue
    }
    for (const [, from, to, first, list] of lines!.matchAll(RANGE)) {
      const begin = Number.parseInt(from!, 16)
      const each = list === undefined ? undefined : Array.from(list.matchAll(HEXADECIMAL), ([, text]) => decode(text!))
      for (let code = begin; code <= Number.parseInt(to!, 16); code++)
        texts.set(code, each ? each[code - begin] ?? '' : later(decode(first!), code - begin))
    }
  }
  return texts
}

function decode(hexadecimal: string): string {
  const units = hexadecimal.replace(SPACES, '').match(UNIT) ?? []
  return String.fromCharCode(...units.map(unit => Number.parseInt(unit, 16)))
}

/** A range counts its last character up. */
function later(text: string, steps: number): string {
  const characters = Array.from(text)
  const last = characters.pop()!
  return characters.join('') + String.fromCodePoint(last.codePointAt(0)! + steps)
}
