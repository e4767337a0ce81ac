/** Whether the dev server shares the state between windows; in a build there is none. */
declare const __SLIDEV_HAS_SERVER__: boolean

declare module 'server-reactive:*' {
  /** State that the dev server holds for all windows; of no use where there is no server. */
  const state: Record<string, never>
  export default state
}
