/** The same numbers on every run: Marsaglia's xorshift32. */
export function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

const interestingBytes = [0x00, 0x01, 0x7f, 0x80, 0xff]

/** Copies of a file with a few bytes changed, a part cut out, doubled or moved, or the end missing. */
export function* mutations(seed: Buffer, count: number, within = seed.length): Generator<Buffer> {
  const next = numbers(0x9e3779b9 ^ seed.length)
  for (let turn = 0; turn < count; turn += 1) {
    let bytes: Buffer = Buffer.from(seed)
    for (let changes = 1 + next(3); changes > 0; changes -= 1) bytes = mutated(bytes, next, within)
    yield bytes
  }
}

function mutated(bytes: Buffer, next: (below: number) => number, within: number): Buffer {
  const limit = Math.max(1, Math.min(within, bytes.length))
  const at = next(limit)
  const length = 1 + next(16)
  switch (next(8)) {
    case 0:
      return bytes.subarray(0, at)
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
    case 2:
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)])
    case 3: {
      const from = next(limit)
      bytes.copy(bytes, at, from, Math.min(from + length, bytes.length))
      return bytes
    }
    case 4:
      bytes.fill(interestingBytes[next(5)] ?? 0, at, Math.min(at + length, bytes.length))
      return bytes
    case 5:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8))
      return bytes
    default:
      bytes[at] = next(2) === 0 ? next(256) : (interestingBytes[next(5)] ?? 0)
      return bytes
  }
}
