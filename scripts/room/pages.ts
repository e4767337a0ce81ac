import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { APP_NAME } from '../../talk.config'
import { readColours } from '../deck/colours'
import * as words from './words'

/** A page with all that belongs to it. */
export interface Page {
  html: string
  /** Its Content-Security-Policy: what stands in it, and what it asks its own origin. */
  policy: string
}

/** Those of the deck's colours that the pages use. */
const COLOURS = ['paper', 'wash', 'ink', 'ink-soft', 'hairline', 'rise', 'rise-wash', 'weigh']

/** What is written for people who read the source, a line of its own each. */
const COMMENT = /^ *(?:\/\/.*|\/\*[\s\S]*?\*\/)\n/gm

const INDENTATION = /^[ \n]+/gm

/**
 * Puts a page together: its markup, the style that both have, the script that listens and its own. The scripts are written
 * for browsers of 2018, without a build in between.
 *
 * @param name which
 */
export async function readPage(name: 'phone' | 'remote'): Promise<Page> {
  const [markup, style, script] = await Promise.all([read(`${name}.html`), read('page.css', `${name}.css`), read('live.js', `${name}.js`)])
  const css = `${variables()}${style}`
  const code = `(function () {\n'use strict'\nvar words = ${JSON.stringify(words[name])}\n${script}})()`
  const html = markup
    .replaceAll('%NAME%', APP_NAME)
    .replace('%STYLE%', () => `<style>${css}</style>`)
    .replace('%SCRIPT%', () => `<script>${code}</script>`)
  const policy = {
    'default-src': '\'none\'',
    'script-src': hashSource(code),
    // The axis of a guess is drawn by the elements' own styles, which scripts may set.
    'style-src': hashSource(css),
    'img-src': 'data:',
    'connect-src': '\'self\'',
    'base-uri': '\'none\'',
    'form-action': '\'none\'',
    'frame-ancestors': '\'self\'',
  }
  return { html, policy: Object.entries(policy).map(parts => parts.join(' ')).join('; ') }
}

async function read(...files: string[]): Promise<string> {
  const texts = await Promise.all(files.map(file => readFile(new URL(`pages/${file}`, import.meta.url), 'utf8')))
  return texts.join('\n').replace(COMMENT, '').replace(INDENTATION, '')
}

function variables(): string {
  const { light, dark } = readColours()
  const list = (colours: Record<string, string>) => COLOURS.map(name => `--${name}:${colours[name]}`).join(';')
  return `:root{${list(light)}}@media (prefers-color-scheme:dark){:root{${list(dark)}}}\n`
}

function hashSource(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}
