import { frameSamples, sampleRate } from './voice-activity.js'
import { wavOf } from './wav.js'

const framesPerSecond = sampleRate / frameSamples

/** Turns what the microphone hears into memos: starts with speech, ends with silence. */
export class MemoRecorder {
  speaking = false
  #activity
  #config
  #frames = []
  #silent = 0
  #last = Promise.resolve()

  constructor(activity, config) {
    this.#activity = activity
    this.#config = config
  }

  /** Takes one frame, after those before it. Resolves to the memo that this frame ends, else to undefined. */
  hear(frame) {
    const heard = this.#last.then(() => this.#take(frame))
    this.#last = heard.catch(() => undefined)
    return heard
  }

  /** Ends the recording. Resolves to what was being said, if anything was. */
  async stop() {
    await this.#last
    const memo = this.speaking ? this.#finish() : undefined
    this.#activity.reset()
    return memo
  }

  async #take(frame) {
    if (frame.length !== frameSamples) throw new RangeError(`A frame has ${frameSamples} samples, not ${frame.length}.`)
    const probability = await this.#activity.probability(frame)
    if (!this.speaking && probability < this.#config.speechAbove) return undefined
    this.speaking = true
    this.#frames.push(frame)
    this.#silent = probability < this.#config.silenceBelow ? this.#silent + 1 : 0
    return this.#ended() ? this.#finish() : undefined
  }

  #ended() {
    const { silenceSeconds, longestMemoSeconds } = this.#config
    return (
      this.#silent >= silenceSeconds * framesPerSecond || this.#frames.length >= longestMemoSeconds * framesPerSecond
    )
  }

  #finish() {
    const wav = wavOf(this.#frames, sampleRate)
    this.#frames = []
    this.#silent = 0
    this.speaking = false
    return { name: `memo-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.wav`, wav }
  }
}
