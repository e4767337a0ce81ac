import type { Plugin } from 'vite'

const MODULE = /\/SlideLoading\.vue$/
const ENGLISH = 'Loading slide...'

/**
 * Where a slide takes its time to come, Slidev 52.20.1 says so in English, to the room and to who listens.
 * Can go when these words can be set.
 */
export function chineseLoading(): Plugin {
  return {
    name: 'deck:chinese-loading',
    enforce: 'pre',
    transform(code, id) {
      if (!MODULE.test(id))
        return undefined
      if (!code.includes(ENGLISH))
        this.error('Slidev says in other words that a slide is loading: see whether plugins/slidev-patches/chinese-loading.ts can go.')
      return { code: code.replace(ENGLISH, '正在打开这一页…'), map: null }
    },
  }
}
