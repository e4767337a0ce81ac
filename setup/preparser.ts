import { definePreparserSetup } from '@slidev/types'
import { mendSource } from '../scripts/checks/mend-source'

/** What Slidev's parser would take for text or fail at; scripts/checks tells of it. */
export default definePreparserSetup(() => [{
  name: 'deck:mended-source',
  transformRawLines: lines => void lines.splice(0, lines.length, ...mendSource(lines.join('\n'), '').text.split('\n')),
}])
