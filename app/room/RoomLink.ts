import { defineComponent } from 'vue'
import { useAnswers } from './use-answers'
import { useLeader } from './use-leader'
import { useTelling } from './use-telling'

/** This window's connection to the room's server; it shows nothing itself. */
export default defineComponent({
  setup() {
    const leads = useLeader()
    useAnswers(leads)
    useTelling(leads)
    return () => null
  },
})
