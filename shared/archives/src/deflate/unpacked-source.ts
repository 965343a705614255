import type { ByteSource } from '@seaworthy/files'
import { corrupt } from '../faults.ts'

/** Unpacks a stream piece by piece, and can go back to where it was. */
export interface Decoder<State> {
  /** The next bytes, or nothing at the end. Throws ArchiveError. */
  next(): Buffer | undefined
  save(): State
  restore(state: State): void
}

/** A state is kept for so many unpacked bytes: going back costs at most that much work. */
const interval = 32 * 1024 * 1024

/**
 * Random access to what a decoder unpacks, with one piece and a few saved states in memory however large it is (the idea
 * of zlib's examples/zran.c). Reading throws `archive/corrupt` where the stream has fewer bytes than this size.
 */
export function unpackedSource<State>(decoder: Decoder<State>, size: number): ByteSource {
  return new Unpacked(decoder, size)
}

/** The same for a stream whose size nobody knows: unpacks everything once to find it. */
export function measuredSource<State>(decoder: Decoder<State>): ByteSource {
  const source = new Unpacked(decoder, Number.MAX_SAFE_INTEGER)
  source.size = source.findEnd()
  return source
}

/** Whether a source unpacks again what is read of it again: whoever reads much of it in parts should copy it. */
export function unpacksOnRead(source: ByteSource): boolean {
  return source instanceof Unpacked
}

class Unpacked<State> implements ByteSource {
  size: number
  readonly #decoder: Decoder<State>
  readonly #saved: { offset: number; state: State }[]
  #piece: Buffer = Buffer.alloc(0)
  /** Of the piece, in the unpacked bytes. */
  #start = 0

  constructor(decoder: Decoder<State>, size: number) {
    this.#decoder = decoder
    this.size = size
    this.#saved = [{ offset: 0, state: decoder.save() }]
  }

  findEnd(): number {
    while (this.#advance());
    return this.#start
  }

  read(offset: number, length: number): Buffer {
    const wanted = Math.max(0, Math.min(length, this.size - offset))
    if (wanted === 0) return Buffer.alloc(0)
    this.#seek(offset)
    const parts: Buffer[] = []
    let left = wanted
    while (left > 0 && this.#piece.length > 0) {
      const from = offset + wanted - left - this.#start
      const part = this.#piece.subarray(from, from + left)
      parts.push(part)
      left -= part.length
      if (left > 0 && !this.#advance()) break
    }
    if (left > 0) throw corrupt(`The compressed data unpack to ${this.#start} bytes instead of ${this.size}.`)
    return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
  }

  #seek(offset: number): void {
    if (offset < this.#start) this.#restart(offset)
    const ahead = this.#saved.at(-1)
    if (ahead && ahead.offset > this.#start + this.#piece.length && ahead.offset <= offset) this.#restart(offset)
    while (offset >= this.#start + this.#piece.length && this.#advance());
  }

  #restart(offset: number): void {
    const nearest = this.#saved.findLast((saved) => saved.offset <= offset) ?? this.#saved[0]
    if (nearest === undefined) return
    this.#decoder.restore(nearest.state)
    this.#start = nearest.offset
    this.#piece = Buffer.alloc(0)
  }

  /** To the next piece. */
  #advance(): boolean {
    this.#start += this.#piece.length
    const last = this.#saved.at(-1)
    if (last && this.#start >= last.offset + interval) {
      this.#saved.push({ offset: this.#start, state: this.#decoder.save() })
    }
    const piece = this.#decoder.next()
    this.#piece = piece ?? Buffer.alloc(0)
    return piece !== undefined
  }
}
