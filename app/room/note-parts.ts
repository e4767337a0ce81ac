const MARK = /<span class="slidev-note-click-mark" data-clicks="(\d+)"><\/span>/
const BREAK = /<br\b[^>]*>|<\/(?:p|li|h\d|div)>/g
const TAG = /<[^>]*>/g
const ENTITY = /&(?:amp|lt|gt|quot|#39|nbsp);/g
const CHARACTERS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\'', '&nbsp;': ' ' }
const LINE_END = /\s*\n\s*/g

/**
 * The parts of a note, as plain text, each at the click at which it is said.
 * @param html the note as Slidev has it, with its marks
 */
export function notePartsOf(html: string): { click: number, text: string }[] {
  // Text and the click of the mark behind it take turns.
  const [first, ...marked] = html.split(MARK)
  const parts = [{ click: 0, text: plain(first!) }]
  for (let index = 0; index < marked.length; index += 2)
    parts.push({ click: Number(marked[index]), text: plain(marked[index + 1]!) })
  return parts.filter(({ text }) => text !== '')
}

function plain(html: string): string {
  return html.replace(BREAK, '\n').replace(TAG, '').replace(ENTITY, entity => CHARACTERS[entity]!).replace(LINE_END, '\n').trim()
}
