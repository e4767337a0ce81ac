import type { FindableSlide } from './find-slides'
import { initials } from 'virtual:initials'
import { readTalk } from '../talk/talk'
import { findSlides } from './find-slides'

/** In place of fuse.js for Slidev's dialog «go to slide»; see plugins/goto-search. What it finds is what it was given. */
export default class Fuse<Slide extends { title?: string, frontmatter: Record<string, unknown> }> {
  private readonly slides: (FindableSlide & { given: Slide })[]

  constructor(slides: Slide[]) {
    this.slides = readTalk(slides).map(({ no, title, chapter }, index) => ({ no, title, chapter, given: slides[index]! }))
  }

  search(text: string): { item: Slide }[] {
    return findSlides(this.slides, text, text => initials[text] ?? '').map(({ given }) => ({ item: given }))
  }
}
