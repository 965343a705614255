const frameSamples = 512

/** Collects the 128 samples of each call into frames. */
class Frames extends AudioWorkletProcessor {
  #frame = new Float32Array(frameSamples)
  #filled = 0

  process([[channel]]) {
    if (!channel) return true
    this.#frame.set(channel, this.#filled)
    this.#filled += channel.length
    if (this.#filled === frameSamples) {
      this.port.postMessage(this.#frame.slice())
      this.#filled = 0
    }
    return true
  }
}

registerProcessor('frames', Frames)
