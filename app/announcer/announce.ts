/** How many sentences stay in the page: what comes right after another must not take its place before it was read. */
const KEPT = 3

/** How long a region has to be there before what it says is heard, in milliseconds. */
const DELAY = 50

let region: HTMLElement | undefined

/** The page's one live region: two would talk at the same time. */
function liveRegion(): HTMLElement {
  if (!region?.isConnected) {
    region = document.createElement('div')
    region.className = 'visually-hidden'
    region.setAttribute('role', 'status')
    // Only what has been added is read, and not again what is still there.
    region.setAttribute('aria-atomic', 'false')
    document.body.append(region)
  }
  return region
}

/** Opens the live region; what it says is only heard when it was there before. */
export function openAnnouncer(): void {
  liveRegion()
}

/**
 * Has something said by a screen reader, once, when it has finished what it is saying.
 * @param text the sentence or sentences
 */
export function announce(text: string): void {
  const element = liveRegion()
  setTimeout(() => {
    const sentence = document.createElement('p')
    sentence.textContent = text
    element.append(sentence)
    while (element.childElementCount > KEPT)
      element.firstElementChild!.remove()
  }, DELAY)
}
