import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readJson } from '../src/config.js'
import { MemoRecorder } from '../src/voice/memo-recorder.js'
import { frameSamples } from '../src/voice/voice-activity.js'

const { voice } = await readJson('config/agent.json')
const frame = new Float32Array(frameSamples).fill(0.5)

/** Hears speech with these probabilities, one a frame, then silence. */
function activity(...probabilities) {
  return { probability: async () => probabilities.shift() ?? 0, reset: () => undefined }
}

test('silence is never recorded', async () => {
  const recorder = new MemoRecorder(activity(0.1, 0.2), voice)
  assert.equal(await recorder.hear(frame), undefined)
  assert.equal(recorder.speaking, false)
  assert.equal(await recorder.stop(), undefined)
})

test('a memo starts with speech and ends with silence', async () => {
  const recorder = new MemoRecorder(activity(0.9, 0.9), voice)
  const memos = []
  for (let heard = 0; heard < 40; heard++) memos.push(await recorder.hear(frame))
  const [memo, ...more] = memos.filter(Boolean)
  assert.deepEqual(more, [])
  const silentFrames = Math.ceil((voice.silenceSeconds * 16_000) / frameSamples)
  assert.equal(memo.wav.length, 44 + (2 + silentFrames) * frameSamples * 2)
  assert.equal(memo.wav.toString('latin1', 0, 4), 'RIFF')
  assert.match(memo.name, /^memo-[\dTZ-]+\.wav$/)
})

test('what was being said is kept when the person stops', async () => {
  const recorder = new MemoRecorder(activity(0.9), voice)
  await recorder.hear(frame)
  assert.equal((await recorder.stop()).wav.length, 44 + frameSamples * 2)
})
