import type { Ref } from 'vue'
import { svg as builtCode, url as builtUrl } from 'virtual:qr-code/deck'
import { ref } from 'vue'
import { isReachable, shareLink } from '../../app/share/share-link'

/**
 * The deck's address for others, and its QR code: what it was built for, else where this window has it, if a phone can
 * open that; both empty where neither is known.
 */
export function useDeckCode(): { url: string, svg: Readonly<Ref<string>> } {
  const svg = ref(builtCode)
  const here = new URL(shareLink(location.href, ''))
  here.hash = ''
  if (builtUrl || !isReachable(here.href))
    return { url: builtUrl, svg }
  void import('uqr').then(({ renderSVG }) => svg.value = renderSVG(here.href, { border: 2, blackColor: 'currentColor', whiteColor: 'transparent' }))
  return { url: here.href, svg }
}
