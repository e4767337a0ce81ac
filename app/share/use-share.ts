import { useClipboard } from '@vueuse/core'
import { url as deckUrl } from 'virtual:qr-code/deck'
import { ref } from 'vue'
import { announce } from '../announcer/announce'
import { shareLink } from './share-link'
import * as words from './words'

/** How long a toast stands, in milliseconds. */
const TOAST = 2500

const text = ref('')
let timer: ReturnType<typeof setTimeout> | undefined

/** The line that is shown for a moment and read out; empty when there is none. */
export const toast = text

export function showToast(sentence: string): void {
  clearTimeout(timer)
  text.value = sentence
  timer = setTimeout(() => text.value = '', TOAST)
  announce(sentence)
}

/** Sharing what this window shows, as it is. */
export function useShare() {
  const { copy, copied: isCopied } = useClipboard({ legacy: true })

  const linkHere = (address = deckUrl) => shareLink(location.href, address)

  async function copyLink(): Promise<void> {
    try {
      await copy(linkHere())
      showToast(words.toast.copied)
    }
    catch {
      showToast(words.toast.failed)
    }
  }

  return { copyLink, isCopied, linkHere }
}
