/**
 * Where the deck is read by scrolling instead of shown slide by slide, unless the reader has chosen otherwise:
 * in any window too narrow for a slide to be legible (a desktop zoomed to 300% and more is one of them),
 * on a phone or in a narrow window held upright, and on a tablet held upright.
 * A phone on its side shows slides, and so does a desktop's window of ordinary width, whatever its shape.
 */
export const READING_MEDIA = [
  '(max-width: 480px)',
  '(orientation: portrait) and (max-width: 700px)',
  '(orientation: portrait) and (pointer: coarse) and (max-width: 900px)',
].join(', ')
