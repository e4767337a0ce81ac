/* global words, element, write, ask, listen, randomName */

/** After how long without an answer a press is sent again, and given up, in milliseconds. */
var AGAIN = 400
var GIVEN_UP = 8000

/** While the first press has waited so long, no other is taken: nobody presses ahead of what is to be seen. */
var WAITING = 1500

var desk = null
/** The key of the remote, which the address keeps, so that it is there when the browser loads the page again. */
var key = location.hash.slice(1)
var sequence = 0
/** Presses that are not known to have arrived, the oldest first. */
var presses = []
var isAsking = false
var isLost = true
var isOver = false

function clockText(seconds) {
  var whole = Math.floor(Math.abs(seconds))
  var rest = whole % 60
  return Math.floor(whole / 60) + ':' + (rest < 10 ? '0' : '') + rest
}

function drawNote() {
  var note = element('note')
  note.textContent = ''
  var current = null
  desk.note.forEach(function (part, index) {
    var next = desk.note[index + 1]
    var paragraph = document.createElement('p')
    paragraph.textContent = part.text
    if (part.click <= desk.click && !(next && next.click <= desk.click)) {
      paragraph.className = 'current'
      paragraph.setAttribute('aria-current', 'step')
      current = paragraph
    }
    else if (part.click < desk.click) {
      paragraph.className = 'soft'
    }
    note.appendChild(paragraph)
  })
  if (!desk.note.length)
    note.textContent = words.noNote
  note.scrollTop = current ? Math.max(0, current.offsetTop - note.offsetTop - 24) : 0
}

function draw() {
  var has = Boolean(desk && desk.note)
  element('next').disabled = element('previous').disabled = element('black').disabled = isOver || isLost || !has || isBusy()
  if (!has)
    return
  write('title', desk.title)
  write('elapsed', desk.elapsed === undefined ? words.noTimer : clockText(desk.elapsed))
  write('behind', desk.behind === undefined ? '' : Math.round(desk.behind) === 0 ? words.onTime : (desk.behind > 0 ? words.behind : words.ahead) + ' ' + clockText(Math.round(desk.behind)))
  element('behind').className = desk.behind > 0 ? 'late' : ''
  write('click', desk.clicks ? desk.click + ' / ' + desk.clicks : '')
  write('black', desk.isBlack ? words.unblack : words.black)
  element('black').setAttribute('aria-pressed', String(desk.isBlack))
}

function hear(heard) {
  var before = desk && JSON.stringify([desk.note, desk.click])
  desk = heard
  sequence = Math.max(sequence, heard.sequence)
  if (!heard.note)
    write('status', words.waiting)
  else if (before !== JSON.stringify([heard.note, heard.click]))
    drawNote()
  draw()
}

/** Whether a press has waited too long for others to be taken. */
function isBusy() {
  return presses.length > 0 && Date.now() - presses[0].at > WAITING
}

function press(action) {
  if (isOver || isBusy())
    return
  sequence += 1
  presses.push({ at: Date.now(), message: { sequence: sequence, action: action } })
  sendPresses()
}

/** Sends the oldest press until it is known to have arrived. The same number counts once, however often it comes. */
function sendPresses() {
  if (isAsking || !presses.length || isOver)
    return
  var first = presses[0]
  if (Date.now() - first.at > GIVEN_UP) {
    presses = []
    write('status', words.notSent)
    return draw()
  }
  isAsking = true
  ask('POST', key + '/press', first.message, function (status) {
    isAsking = false
    if (status === 204) {
      presses.shift()
      if (navigator.vibrate)
        navigator.vibrate(20)
      write('status', '')
      sendPresses()
    }
    else if (status === 404) {
      refused(404)
    }
    else {
      write('status', words.sending)
      setTimeout(sendPresses, AGAIN)
    }
    draw()
  })
}

function refused(status) {
  if (status === 503)
    return
  isOver = true
  write('status', words.gone)
  draw()
}

/** Keeps the screen awake: by the lock for it, which browsers have on https alone, or by a picture that moves, during which many don't let it sleep. */
function keepAwake() {
  var canvas = document.createElement('canvas')
  if (navigator.wakeLock) {
    navigator.wakeLock.request('screen').catch(function () {})
  }
  else if (canvas.captureStream) {
    canvas.width = canvas.height = 16
    var context = canvas.getContext('2d')
    var video = document.createElement('video')
    video.className = 'moving'
    video.muted = true
    video.setAttribute('playsinline', '')
    video.setAttribute('aria-hidden', 'true')
    video.srcObject = canvas.captureStream(2)
    setInterval(function () {
      context.fillStyle = Date.now() % 2000 < 1000 ? '#000' : '#010101'
      context.fillRect(0, 0, 16, 16)
    }, 500)
    document.body.insertBefore(video, document.body.firstChild)
    var playing = video.play()
    if (playing)
      playing.catch(function () {})
  }
  write('awake', navigator.wakeLock || canvas.captureStream ? words.trying : words.awake)
}

function start() {
  listen(key + '/', '', {
    hear: hear,
    lost: function (isGone) {
      if (isLost !== isGone || isGone)
        write('status', isGone ? words.lost : '')
      isLost = isGone
      draw()
    },
    refused: refused,
  })
  keepAwake()
  document.addEventListener('visibilitychange', function () {
    if (!document.hidden && navigator.wakeLock)
      navigator.wakeLock.request('screen').catch(function () {})
  })
  // What is too long on the way shows.
  setInterval(draw, 500)
}

/** Becomes the remote: the address can be used once, and its key stays behind the `#`. */
function join(name) {
  ask('POST', location.pathname.split('/').pop() + '/join', { phone: name }, function (status, text) {
    if (status === 200) {
      key = JSON.parse(text).key
      history.replaceState(null, '', '#' + key)
      start()
    }
    else if (status === 410 || status === 404) {
      write('status', words.expired)
    }
    else {
      write('status', words.lost)
      setTimeout(join, 1000, name)
    }
  })
}

write('title', words.name)
write('status', words.connecting)
write('previous', words.previous)
write('next', words.next)
write('black', words.black)
element('note').setAttribute('aria-label', words.note)
;['previous', 'next', 'black'].forEach(function (action) {
  element(action).onclick = function () {
    press(action)
  }
})
draw()
if (key)
  start()
else
  join(randomName())
