import type { Files } from '../deck/files'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** The notes of all slides (`plugins/slidev-patches/notes-on-demand.ts`). */
const NOTES = /^assets\/_virtual_deck-notes-[\w-]+\.js$/

/** Slidev's view for who presents. */
const PRESENTER = /^assets\/slidev\/presenter-[\w-]+\.js$/

/** Characters that only the notes have; what works at a host alone, at an address that is there tomorrow. */
const LEFT_OUT = /^assets\/deck-\w+-\d+-notes-|^service-worker\.js$|^manifest\.webmanifest$/

const WITHOUT_NOTES = 'export const notes=[]'

/** Leads from the presenter's view of a slide to the slide. */
const TO_THE_SLIDE = 'export default{beforeRouteEnter:to=>"/"+to.params.no,render:()=>null}'

/**
 * The deck for the phones in the hall: without notes, and without the presenter's view. It is what was built for the
 * presenter, with two of its modules replaced, so that nothing has to be built a second time.
 *
 * @param files a built deck
 * @returns undefined when there is no telling where its notes are
 */
export function withoutNotes(files: Files): Files | undefined {
  const paths = [...files.keys()]
  if ([NOTES, PRESENTER].some(pattern => paths.filter(path => pattern.test(path)).length !== 1))
    return undefined
  const encode = (code: string) => new TextEncoder().encode(code)
  return new Map(Array.from(files)
    .filter(([path]) => !LEFT_OUT.test(path))
    .map(([path, content]) => [path, NOTES.test(path) ? encode(WITHOUT_NOTES) : PRESENTER.test(path) ? encode(TO_THE_SLIDE) : content]))
}

const TEXT = /\.(?:css|html|js|svg)$/

/** The texts among the files, as they go through the air in half the time: all phones ask at once. */
export async function compress(files: Files): Promise<Files> {
  const texts = [...files].filter(([path]) => TEXT.test(path))
  return new Map(await Promise.all(texts.map(async ([path, content]): Promise<[string, Uint8Array]> => [path, await promisify(gzip)(content)])))
}

const PAGE = 'index.html'

/** The deck for the presenter's own windows: its page says that there is a room to ask for. */
export function withRoom(files: Files): Files {
  const page = files.get(PAGE)
  if (!page)
    return files
  return new Map(files).set(PAGE, new TextEncoder().encode(new TextDecoder().decode(page).replace('<html', '<html data-room')))
}
