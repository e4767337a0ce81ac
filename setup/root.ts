import { defineRootSetup } from '@slidev/types'
import { useStage } from '../components/windows/use-stage'

export default defineRootSetup(() => {
  useStage()
})
