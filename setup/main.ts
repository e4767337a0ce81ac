import { defineAppSetup } from '@slidev/types'
import { refuseUnknownSlides } from '../components/not-found/refuse-unknown-slides'
import { keepForOffline } from '../scripts/offline/register'

export default defineAppSetup(({ router }) => {
  refuseUnknownSlides(router)
  if (import.meta.env.PROD)
    void keepForOffline()
})
