/** How long the first words, any further ones, and an answer may take, in milliseconds; how often one asks where nothing is told. */
var FIRST = 6000
var SILENCE = 40000
var TIMEOUT = 6000
var POLL = 2500

/** After so many polls it is tried once more whether something is told. */
var POLLS = 60

/**
 * @param {string} id
 */
function element(id) {
  return document.getElementById(id)
}

/**
 * Shows a text, or nothing.
 * @param {string} id
 * @param {string} text
 */
function write(id, text) {
  if (element(id).textContent !== text)
    element(id).textContent = text
}

/**
 * Shows or hides.
 * @param {string} id
 * @param {boolean} isShown
 */
function show(id, isShown) {
  element(id).hidden = !isShown
}

function randomName() {
  var bytes = new Uint8Array(16)
  crypto.getRandomValues(bytes)
  return Array.prototype.map.call(bytes, function (byte) {
    return (256 + byte).toString(16).slice(1)
  }).join('')
}

/**
 * Asks the server.
 * @param {string} method
 * @param {string} address
 * @param {object | null} message
 * @param {function(number, string): void} done is told the status, 0 where nobody answers, and the text
 */
function ask(method, address, message, done) {
  var request = new XMLHttpRequest()
  request.open(method, address)
  request.timeout = TIMEOUT
  request.onloadend = function () {
    done(request.status, request.responseText)
  }
  request.send(message && JSON.stringify(message))
}

/**
 * Hears what the server tells: by Server-Sent Events, and by asking again and again where those don't come through. Goes on
 * after sleep, and when the server was away.
 * @param {string} path of what is heard, before its last part
 * @param {string} query
 * @param {{hear: function(object): void, lost: function(boolean): void, refused: function(number): void}} listener
 */
function listen(path, query, listener) {
  var source = null
  var isPolling = false
  var isAsking = false
  var isOver = false
  var hasHeard = false
  var polls = 0
  var openedAt = 0
  var heardAt = Date.now()
  var nextAt = 0

  function heard(text) {
    heardAt = Date.now()
    listener.lost(false)
    listener.hear(JSON.parse(text))
  }

  function close() {
    if (source)
      source.close()
    source = null
  }

  function end(status) {
    isOver = true
    close()
    listener.refused(status)
  }

  function open() {
    close()
    isPolling = !window.EventSource
    if (isPolling)
      return check()
    openedAt = Date.now()
    hasHeard = false
    source = new EventSource(path + 'events' + query)
    var own = source
    own.onmessage = function (event) {
      if (own !== source)
        return
      hasHeard = true
      heard(event.data)
    }
    own.addEventListener('gone', function () {
      end(404)
    })
    // It connects again by itself, unless it was refused; then the state says why.
    own.onerror = function () {
      if (own === source && own.readyState === 2)
        check()
    }
  }

  /** Asks for the state once. Where the server answers but tells nothing by itself, it is asked from now on. */
  function check(isSilent) {
    if (isAsking)
      return
    isAsking = true
    nextAt = Date.now() + POLL
    ask('GET', path + 'state' + query, null, function (status, text) {
      isAsking = false
      if (isOver)
        return
      if (status === 200) {
        if (isSilent) {
          close()
          isPolling = true
          polls = 0
        }
        heard(text)
      }
      else if (status === 404) {
        end(status)
      }
      else {
        listener.lost(true)
        if (status === 503) {
          nextAt = Date.now() + 4 * POLL
          listener.refused(status)
        }
      }
    })
  }

  function look() {
    var now = Date.now()
    if (isOver || now < nextAt)
      return
    if (isPolling && polls++ < POLLS)
      return check()
    if (!source || source.readyState === 2) {
      nextAt = now + POLL
      return open()
    }
    if (!hasHeard && now - openedAt > FIRST)
      check(true)
    else if (now - heardAt > SILENCE)
      open()
    if (source && source.readyState !== 1 && now - heardAt > 3000)
      listener.lost(true)
  }

  function wake() {
    if (!document.hidden && !isOver && Date.now() - heardAt > 3000)
      isPolling ? check() : open()
  }

  open()
  setInterval(look, 1000)
  document.addEventListener('visibilitychange', wake)
  addEventListener('pageshow', wake)
  addEventListener('online', wake)
}
