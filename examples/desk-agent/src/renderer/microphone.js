/** Calls `onFrame` with every 512 samples at 16 kHz. Returns the function that stops it. */
export async function listen(onFrame) {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true } })
  const audio = new AudioContext({ sampleRate: 16_000 })
  await audio.audioWorklet.addModule('frame-worklet.js')
  const frames = new AudioWorkletNode(audio, 'frames', { numberOfOutputs: 0 })
  frames.port.onmessage = ({ data }) => void onFrame(data)
  audio.createMediaStreamSource(stream).connect(frames)
  return async () => {
    for (const track of stream.getTracks()) track.stop()
    await audio.close()
  }
}
