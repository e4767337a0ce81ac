/*
 * The facts of this talk that its slides don't say, each once. Another talk changes slides.md, pages/ and this file.
 */

/** The name of the files that are made of the talk: `NAME.pdf`, `NAME.html`. */
export const FILE_NAME = 'race-to-the-top'

/** What a search engine, another site and an installed app say of the talk. */
export const DESCRIPTION = 'Dario Amodei 访谈重编的互动讲稿：指数、账本与竞赛。'
export const AUTHOR = '依据 2025 年 8 月 4 日的访谈整理重编'
export const KEYWORDS = ['Anthropic', 'Dario Amodei', 'AI', '指数增长', '竞相向上']

/** The talk as an app on a home screen. */
export const APP_NAME = '竞相向上：重读 Dario Amodei 访谈'
export const APP_SHORT_NAME = '竞相向上'

/** What the picture shows that goes with a link to the talk (public/og-image.png). */
export const PICTURE = '封面：竞相向上，五条线一起升向右上角'

/** The slides of the READMEs' pictures, with the click and the colours in which they are shown. */
export const README_PICTURES = [
  { path: '/1', colorScheme: 'light' },
  { path: '/exponential?clicks=99', colorScheme: 'dark' },
  { path: '/ledger?clicks=99', colorScheme: 'light' },
  { path: '/race?clicks=99', colorScheme: 'dark' },
] as const

/** The links that a slide can show as QR codes, by name: `virtual:qr-code/video`. */
export const LINKS = { video: 'https://www.youtube.com/watch?v=mYDSSRS-B5U' }

/**
 * The hosts whose pages the deck may show in a frame, such as `'www.youtube.com'`. None: a deck that asks no other host
 * works in a hall without a network, and anywhere.
 */
export const ALLOWED_HOSTS: string[] = []

/**
 * Who speaks. Each claim of the article has one of the first three voices;
 * what the deck itself adds has one of the last two and is never mixed with them.
 */
export const VOICES = {
  dario: { label: 'Dario', meaning: '文章转述的 Dario' },
  author: { label: '作者', meaning: '文章作者自己的话' },
  doubt: { label: '质疑', meaning: '外界的质疑' },
  model: { label: '示意', meaning: '我们画的模型' },
  note: { label: '补充', meaning: '我们的核对' },
} as const
