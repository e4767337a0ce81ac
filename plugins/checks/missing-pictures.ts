import type { Plugin } from 'vite'

const SLIDE = /__slidev_\d+\.md(?:$|\?)/
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:$|\?)/i

/** An empty frame. */
const FRAME = '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180" fill="none" stroke="#888" stroke-width="2"><path stroke-dasharray="6 6" d="M1 1H319V179H1Z"/></svg>'
const MISSING = '\0deck:missing-picture'

/**
 * Shows an empty frame for a picture that a slide names and that does not exist, where Vite would end the whole build;
 * `checkDeck` says where.
 */
export function missingPictures(): Plugin {
  return {
    name: 'deck:missing-pictures',
    enforce: 'post',
    resolveId: (id, importer) => importer && SLIDE.test(importer) && PICTURE.test(id) ? MISSING : undefined,
    load: id => id === MISSING ? `export default ${JSON.stringify(`data:image/svg+xml,${encodeURIComponent(FRAME)}`)}` : undefined,
  }
}
