import { defineRootSetup } from '@slidev/types'
import { useTurning } from '../app/keys/turning'
import { useKeys } from '../app/keys/use-keys'
import { usePrefetch } from '../app/prefetch/use-prefetch'
import { usePinchZoom } from '../app/use-pinch-zoom'
import { useWindowSync } from '../app/windows/use-window-sync'
import { useWindowTitle } from '../app/windows/use-window-title'

export default defineRootSetup(() => {
  useWindowSync()
  useTurning()
  useKeys()
  useWindowTitle()
  usePrefetch()
  usePinchZoom()
})
