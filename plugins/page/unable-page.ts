import type { Plugin } from 'vite'
import { unable } from './words.ts'

/** The event with which the page's start says that it cannot go on; its detail names one of the sentences in `words.ts`. */
export const UNABLE_EVENT = 'deck-unable'

/**
 * Runs before anything else and in every browser with scripts, so it is written as for those of long ago. Where the deck
 * cannot run, its place is taken by a sentence that says why, with the text that stands in the page for who runs no scripts.
 */
const SAY_WHY_UNABLE = `(function () {
  var sentences = ${JSON.stringify(unable)}
  var isSaid = false
  function say(why) {
    if (isSaid) return
    isSaid = true
    document.documentElement.setAttribute('data-unable', why)
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show)
    else show()
    function show() {
      var box = document.createElement('div')
      var text = document.querySelector('body > noscript')
      box.innerHTML = '<style>html[data-unable] #first-slide,html[data-unable] #app{display:none!important}html[data-unable],html[data-unable] body{height:auto!important;overflow:auto!important}.unable{max-width:44rem;margin:0 auto;padding:2rem 1.5rem;font:1.25rem/1.7 sans-serif}</style>'
        + (text ? text.textContent : '') + '<p class="unable" role="alert"></p>'
      var said = box.querySelector('.unable')
      said.textContent = sentences[why] + (text ? sentences.text : '')
      document.body.insertBefore(box, document.body.firstChild)
      box.insertBefore(said, box.firstChild)
      var noScripts = box.querySelector('.all-slides > p')
      if (noScripts) noScripts.parentNode.removeChild(noScripts)
    }
  }
  if (location.protocol === 'file:') say('fromDisk')
  addEventListener('${UNABLE_EVENT}', function (event) { say(event.detail) })
  addEventListener('error', function (event) {
    if (event.target && event.target.tagName === 'SCRIPT') say('notLoaded')
  }, true)
})()`

/**
 * Puts into the built page what tells a reader why there are no slides: the page was opened from a disk, its scripts did not
 * come or came as something else, the browser is too old.
 */
export function sayWhyUnable(): Plugin {
  return {
    name: 'deck:say-why-unable',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'script', children: SAY_WHY_UNABLE, injectTo: 'head' }],
  }
}
