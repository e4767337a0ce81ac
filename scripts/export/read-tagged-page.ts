import type { getDocumentProxy } from 'unpdf'

/** A document as pdf.js reads it, which had no part in writing it. */
export type PdfReader = Awaited<ReturnType<typeof getDocumentProxy>>

/** An element of a page's structure tree. */
export interface TaggedElement {
  role: string
  alt?: string
  lang?: string
  children: TaggedElement[]
  /** The text of its marked content, in reading order; the reader guesses at spaces around each, which are left out. */
  text: string
}

/** All elements of a page with one of these roles, in reading order. */
export function elements(root: TaggedElement, ...roles: string[]): TaggedElement[] {
  const inside = root.children.flatMap(child => elements(child, ...roles))
  return roles.includes(root.role) ? [root, ...inside] : inside
}

interface RawElement { role?: string, alt?: string, lang?: string, children?: RawElement[], type?: string, id?: string }

/**
 * Reads the structure of a page with its text, as a screen reader gets them.
 *
 * @param pdf the document
 * @param number the page's, from 1
 */
export async function readTaggedPage(pdf: PdfReader, number: number): Promise<TaggedElement> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const marked = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(id => id !== undefined)
      if (id)
        marked.set(id, (marked.get(id) ?? '') + item.str)
    }
    else if (item.type.startsWith('begin')) {
      open.push((item as { id?: string }).id)
    }
    else {
      open.pop()
    }
  }

  const read = (raw: RawElement): TaggedElement => {
    const children = (raw.children ?? []).map(read)
    return {
      role: raw.role ?? '',
      ...raw.alt === undefined ? {} : { alt: raw.alt },
      ...raw.lang === undefined ? {} : { lang: raw.lang },
      children,
      text: raw.type === 'content' ? (marked.get(raw.id!) ?? '').trim() : children.map(({ text }) => text).join(''),
    }
  }
  return read(await page.getStructTree() as RawElement)
}
