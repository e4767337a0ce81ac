/** Whether the computer that serves this deck lets phones of the hall take part (`npm start -- --room`). */
export function hasRoom(): boolean {
  return document.documentElement.dataset.room !== undefined
}
