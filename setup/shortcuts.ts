import { defineShortcutsSetup } from '@slidev/types'
import { useShortcuts } from '../components/keys/shortcuts'

export default defineShortcutsSetup(useShortcuts)
