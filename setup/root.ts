import { defineRootSetup } from '@slidev/types'
import { useKeys } from '../components/keys/use-keys'
import { usePinchZoom } from '../components/pinch-zoom/use-pinch-zoom'
import { usePrefetch } from '../components/prefetch/use-prefetch'
import { useStage } from '../components/windows/use-stage'
import { useWindowTitle } from '../components/windows/use-window-title'

export default defineRootSetup(() => {
  useStage()
  useKeys()
  useWindowTitle()
  usePrefetch()
  usePinchZoom()
})
