import process from 'node:process'
import { readCurrentDeck } from '../deck/build'
import { openRoom } from '../testing/open-room'

// A process of its own: a room with this deck, on this machine alone. Told to, it says how much memory it uses.
const room = await openRoom({}, await readCurrentDeck(process.cwd()))
process.on('message', () => {
  globalThis.gc!()
  process.send!({ used: process.memoryUsage().heapUsed + process.memoryUsage().external })
})
process.on('disconnect', () => void room.close().then(() => process.exit()))
process.send!({ hall: room.hall, deck: room.deck })
