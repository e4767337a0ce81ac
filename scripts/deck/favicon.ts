import type { Colours } from './colours.ts'

/** The deck's icon: its line, rising on its paper. `npm run pictures` writes it to `public/favicon.svg`. */
export function favicon({ light: { paper, rise } }: Colours): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="${paper}"/><path d="M8 52C34 50 48 42 52 14" fill="none" stroke="${rise}" stroke-width="7" stroke-linecap="round"/><circle cx="52" cy="14" r="7" fill="${rise}"/></svg>\n`
}
