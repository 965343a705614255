const headerBytes = 44

/** A WAV file (RIFF, PCM, 16 bit, mono) of frames whose samples lie between -1 and 1. */
export function wavOf(frames, sampleRate) {
  const dataBytes = frames.reduce((bytes, frame) => bytes + frame.length * 2, 0)
  const wav = Buffer.alloc(headerBytes + dataBytes)
  wav.write('RIFF', 0, 'latin1')
  wav.writeUInt32LE(headerBytes - 8 + dataBytes, 4)
  wav.write('WAVEfmt ', 8, 'latin1')
  wav.writeUInt32LE(16, 16) // size of the format chunk
  wav.writeUInt16LE(1, 20) // PCM
  wav.writeUInt16LE(1, 22) // channels
  wav.writeUInt32LE(sampleRate, 24)
  wav.writeUInt32LE(sampleRate * 2, 28) // bytes a second
  wav.writeUInt16LE(2, 32) // bytes a sample
  wav.writeUInt16LE(16, 34) // bits a sample
  wav.write('data', 36, 'latin1')
  wav.writeUInt32LE(dataBytes, 40)
  let at = headerBytes
  for (const frame of frames) {
    for (const sample of frame) at = wav.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), at)
  }
  return wav
}
