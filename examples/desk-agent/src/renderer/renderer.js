import { listen } from './microphone.js'

const conversation = document.querySelector('#conversation')
const text = document.querySelector('#text')
const memo = document.querySelector('#memo')
let stopListening

document.querySelector('#request').addEventListener('submit', async (event) => {
  event.preventDefault()
  const request = text.value.trim()
  if (!request) return
  text.value = ''
  text.disabled = true
  show('person', request)
  try {
    show('agent', await window.desk.say(request))
  } catch (error) {
    show('agent', error.message)
  } finally {
    text.disabled = false
  }
})

memo.addEventListener('click', async () => {
  if (stopListening) {
    await stopListening()
    stopListening = undefined
    report(await window.desk.stopHearing())
  } else {
    stopListening = await listen(hear)
  }
  memo.setAttribute('aria-pressed', String(stopListening !== undefined))
})

async function hear(frame) {
  report(await window.desk.hear(frame))
}

function report({ speaking, saved }) {
  memo.textContent = speaking ? 'Recording' : 'Voice memo'
  if (saved) show('agent', `Saved ${saved}.`)
}

/** Text, never HTML: what the model writes adds no element and loads nothing. */
function show(speaker, message) {
  const article = document.createElement('article')
  article.className = speaker
  article.textContent = message
  conversation.append(article)
  article.scrollIntoView()
}
