let region: HTMLElement | undefined

/** The page's one live region: two would talk at the same time. */
function liveRegion(): HTMLElement {
  if (!region?.isConnected) {
    region = document.createElement('p')
    region.className = 'visually-hidden'
    region.setAttribute('role', 'status')
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
  element.textContent = ''
  // The same sentence a second time is only news after an empty region.
  setTimeout(() => element.textContent = text, 50)
}
