import { resolve } from 'node:path'
import { readTalk } from '../../app/talk/talk'
import { loadDeck } from '../checks/load-deck'
import { countUses, findComponents, piecesAmong } from '../deck/find-components'

const HEADLINE = /^#+ /m

/** A slide, as far as an export needs to know it. */
export interface ExportedSlide {
  /** Page number in the deck, from 1. */
  no: number
  title: string
  /** Whether the title stands on the slide; a slide of a picture alone may have it in its front matter only. */
  isTitleShown: boolean
  chapter: string
  /** Its name in links, beside its number. */
  alias: string | undefined
  /** Clicks of the piece on it; 0 where there is none. */
  clicks: number
  /** How many pieces it has. */
  pieces: number
}

/** Reads the slides as Slidev does. */
export async function readDeck(root: string): Promise<ExportedSlide[]> {
  const pieces = piecesAmong(findComponents(resolve(root, 'components')))
  const { deck: { slides } } = await loadDeck(root)
  return readTalk(slides).map(({ no, title, chapter }, index) => {
    const { source, frontmatter } = slides[index]!
    const { routeAlias, clicks } = frontmatter as { routeAlias?: string, clicks?: number }
    const shownPieces = countUses(source.content, pieces)
    // A piece writes its headline itself: at its last step it is the slide's title.
    const isTitleShown = shownPieces > 0 || (HEADLINE.test(source.content) && frontmatter.title === undefined)
    return { no, title, isTitleShown, chapter, alias: routeAlias, clicks: clicks ?? 0, pieces: shownPieces }
  })
}
