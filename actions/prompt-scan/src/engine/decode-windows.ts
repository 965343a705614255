import type { ByteSource } from '@seaworthy/files'
import type { ReadFault } from '../document/document.ts'
import { encodingOf } from './decode-file.ts'

/** A stretch of a long text. It begins with the end of the stretch before, so that nothing is cut in two unseen. */
export interface TextWindow {
  text: string
  /** UTF-16 code units at its beginning that stood in the window before. */
  carried: number
  /** UTF-16 code units at its end that stand in the window behind, too. */
  carriedOn: number
  /** Offset of its first new code unit in the whole text. */
  start: number
  /** What of it is no text. */
  faults: ReadFault[]
}

/** In bytes. */
const windowSize = 1024 * 1024
/** UTF-16 code units: longer than the reach of any rule. */
const overlap = 2048

/** The text of a source, stretch by stretch, in memory that does not grow with it. At most so many bytes are read. */
export function* decodeWindows(source: ByteSource, mostBytes: number): Generator<TextWindow> {
  const { encoding, markLength } = encodingOf(source.read(0, 4))
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const end = Math.min(source.size, mostBytes)
  let tail = ''
  let start = 0
  for (let at = markLength; at < end; at += windowSize) {
    const bytes = source.read(at, Math.min(windowSize, end - at))
    const fresh = decoder.decode(bytes, { stream: at + windowSize < end })
    const text = tail + fresh
    const carriedOn = Math.min(overlap, text.length)
    yield { text, carried: tail.length, carriedOn, start, faults: faultsOf(fresh, tail.length) }
    start += fresh.length
    tail = text.slice(text.length - carriedOn)
  }
}

/** U+FFFD is taken for bytes that are no text: in a text that holds it by itself, that is told once too often. */
function faultsOf(text: string, carried: number): ReadFault[] {
  const [broken, nul] = [text.indexOf('\u{FFFD}'), text.indexOf('\0')]
  return [
    ...(broken < 0 ? [] : [{ start: carried + broken, message: 'Expected text, found bytes that are none.' }]),
    ...(nul < 0 ? [] : [{ start: carried + nul, message: 'Expected text, found NUL characters.' }]),
  ]
}
