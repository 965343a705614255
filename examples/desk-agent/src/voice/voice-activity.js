import { readFile } from 'node:fs/promises'
import { resource } from '../config.js'

export const sampleRate = 16_000
/** Samples in one frame: 32 ms. */
export const frameSamples = 512
/** Samples of the frame before that the model wants to see again. */
const contextSamples = 64

/** Probability of speech, frame by frame, from the Silero VAD model (interface: models/silero-vad/MODEL_CARD.md). */
export class VoiceActivity {
  #runtime
  #session
  #state
  #context

  static async load({ model }) {
    const runtime = await import('onnxruntime-node')
    const session = await runtime.InferenceSession.create(await readFile(resource(model)))
    return new VoiceActivity(runtime, session)
  }

  constructor(runtime, session) {
    this.#runtime = runtime
    this.#session = session
    this.reset()
  }

  /** Forgets what was heard: before another recording. */
  reset() {
    this.#state = new this.#runtime.Tensor('float32', new Float32Array(2 * 128), [2, 1, 128])
    this.#context = new Float32Array(contextSamples)
  }

  /** Between 0 and 1, for one frame of `frameSamples` samples. */
  async probability(frame) {
    const samples = new Float32Array(contextSamples + frameSamples)
    samples.set(this.#context)
    samples.set(frame, contextSamples)
    const { Tensor } = this.#runtime
    const { output, stateN } = await this.#session.run({
      input: new Tensor('float32', samples, [1, samples.length]),
      state: this.#state,
      sr: new Tensor('int64', [BigInt(sampleRate)], []),
    })
    this.#state = stateN
    this.#context = frame.slice(-contextSamples)
    return output.data[0]
  }
}
