/* global words, element, write, show, ask, listen, randomName */

/** How long one waits until one is told where to look, in milliseconds. */
var LONG = 15000

var state = null
/** What the hand has chosen and not sent yet; null where it has chosen nothing. */
var chosen = null
/** The question that is drawn. */
var drawn = ''
var lostSince = 0
var isSending = false
var isFull = false

/** The page of the deck whose code was scanned. */
var scanned = location.hash.indexOf('#/') === 0 ? location.hash : ''

/** The same phone when the page is opened again, as far as the browser remembers. */
function phoneName() {
  try {
    var name = localStorage.getItem('room-phone') || randomName()
    localStorage.setItem('room-phone', name)
    return name
  }
  catch (error) {
    return randomName()
  }
}

var phone = phoneName()

function labelOf(question, value) {
  if (question.kind === 'number')
    return value + question.unit
  for (var index = 0; index < question.options.length; index++) {
    if (question.options[index].value === value)
      return question.options[index].label
  }
  return String(value)
}

function send(value) {
  var question = state.question
  isSending = true
  write('said', words.sending)
  ask('POST', 'answer', { phone: phone, question: question.id, value: value }, function (status, text) {
    isSending = false
    if (status === 200) {
      hear(JSON.parse(text))
      write('said', words.taken)
    }
    else {
      write('said', status === 409 ? words.closed : words.failed)
    }
  })
}

function choose(value) {
  var question = state.question
  var steps = Math.round((value - question.minimum) / question.step)
  chosen = Math.min(question.maximum, Math.max(question.minimum, Number((question.minimum + steps * question.step).toFixed(6))))
  drawNumber()
}

function drawNumber() {
  var question = state.question
  var value = chosen === null ? state.own : chosen
  write('value', value === undefined ? '—' : value + question.unit)
  if (value !== undefined) {
    element('slider').value = value
    element('slider').setAttribute('aria-valuetext', value + question.unit)
  }
  else {
    element('slider').setAttribute('aria-valuetext', words.untouched)
  }
  element('send').disabled = chosen === null || chosen === state.own
  write('send', value === undefined ? words.untouched : words.send)
}

function drawChoice() {
  var buttons = element('choice').children
  for (var index = 0; index < buttons.length; index++)
    buttons[index].setAttribute('aria-pressed', String(state.question.options[index].value === state.own))
}

function optionButton(option) {
  var button = document.createElement('button')
  button.type = 'button'
  button.textContent = option.label
  button.onclick = function () {
    send(option.value)
  }
  return button
}

/** Draws a question that was not there before. */
function drawQuestion() {
  var question = state.question
  chosen = null
  write('said', state.own === undefined ? '' : words.taken)
  write('text', question.text)
  show('number', question.kind === 'number')
  show('choice', question.kind === 'choice')
  element('choice').textContent = ''
  if (question.kind === 'choice') {
    question.options.forEach(function (option) {
      element('choice').appendChild(optionButton(option))
    })
    return
  }
  var slider = element('slider')
  slider.min = question.minimum
  slider.max = question.maximum
  slider.step = question.step
  slider.value = (question.minimum + question.maximum) / 2
  write('minimum', question.minimum + question.unit)
  write('maximum', question.maximum + question.unit)
}

/** Where a value lies on the axis. */
function place(id, question, value) {
  var share = (value - question.minimum) / (question.maximum - question.minimum)
  show(id, typeof value === 'number')
  element(id).style.left = Math.min(100, Math.max(0, 100 * share)) + '%'
}

function drawAnswer() {
  var question = state.question
  var truth = state.answer.value
  var isNumber = question.kind === 'number'
  write('answer-text', state.answer.text)
  show('axis', isNumber)
  if (isNumber) {
    place('truth-mark', question, truth)
    place('own-mark', question, state.own)
  }
  show('own-row', state.own !== undefined)
  write('own', state.own === undefined ? '' : labelOf(question, state.own))
  write('truth', labelOf(question, truth))
  write('verdict', state.own === undefined ? words.noGuess : state.own === truth ? words.right : '')
}

function draw() {
  var question = state.question
  var isOpen = Boolean(question) && !state.answer
  write('now', state.title ? words.now : '')
  write('title', state.title || words.waiting)
  show('rest', !question)
  show('question', isOpen)
  show('answer', Boolean(question) && !isOpen)
  if (isOpen) {
    // Asked again after its answer, it is a question like a new one.
    if (drawn !== question.id)
      drawQuestion()
    write('count', state.count ? words.countBefore + state.count + words.countAfter : '')
    question.kind === 'number' ? drawNumber() : drawChoice()
  }
  else if (question) {
    drawAnswer()
  }
  drawn = isOpen ? question.id : ''
  element('this-page').href = 'deck/' + (scanned || state.hash)
  element('current-page').href = 'deck/' + state.hash
  show('current-page', !isOpen && Boolean(scanned) && scanned !== state.hash)
}

function hear(heard) {
  // While an answer is on its way, what was told before it is old.
  if (isSending)
    heard.own = state.own
  state = heard
  draw()
}

function lost(isLost) {
  if (!isLost) {
    lostSince = 0
    isFull = false
    write('status', '')
    return
  }
  lostSince = lostSince || Date.now()
  if (isFull)
    return
  write('status', Date.now() - lostSince > LONG ? words.lostLong : words.lost)
}

write('status', words.connecting)
write('hint', words.rest)
write('asks', words.asks)
write('answered', words.answered)
write('own-label', words.own)
write('truth-label', words.truth)
write('less', '− ' + words.less)
write('more', '+ ' + words.more)
write('this-page', words.thisPage)
write('current-page', words.currentPage)
write('title', words.waiting)
element('this-page').href = 'deck/' + scanned

element('slider').oninput = function () {
  choose(Number(this.value))
}
// A finger that only touches it chooses what it shows.
element('slider').onchange = element('slider').oninput
function step(direction) {
  var value = chosen === null ? state.own : chosen
  choose(value === undefined ? Number(element('slider').value) : value + direction * state.question.step)
}
element('less').onclick = function () {
  step(-1)
}
element('more').onclick = function () {
  step(1)
}
element('send').onclick = function () {
  send(chosen)
}
addEventListener('hashchange', function () {
  scanned = location.hash
  if (state)
    draw()
})

listen('', '?phone=' + phone, {
  hear: hear,
  lost: lost,
  refused: function (status) {
    isFull = status === 503
    write('status', status === 503 ? words.full : words.gone)
  },
})
