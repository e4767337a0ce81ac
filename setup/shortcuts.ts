import { defineShortcutsSetup } from '@slidev/types'
import { useShortcuts } from '../app/keys/shortcuts'

export default defineShortcutsSetup(useShortcuts)
