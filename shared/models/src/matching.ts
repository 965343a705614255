import type { ByteSource } from '@seaworthy/files'
import type { Format } from './format.ts'
import { formats } from './formats.ts'

/** The formats that content may be of by its first byte: most of them begin with a mark. */
const byFirstByte: readonly (readonly Format[])[] = Array.from({ length: 256 }, (_, byte) =>
  formats.filter(({ firstBytes }) => firstBytes?.includes(byte) ?? true),
)

/** The formats that bytes are of; `head` is their start. What several formats require is asked once. */
export function matchingFormats(head: Buffer, source: ByteSource): Format[] {
  const matching: Format[] = []
  let asked: Format['requires']
  let isMet = false
  for (const format of byFirstByte[head[0] ?? 0] ?? []) {
    const { requires } = format
    if (requires && requires !== asked) {
      asked = requires
      isMet = requires(source)
    }
    if ((!requires || isMet) && format.matches(head, source)) matching.push(format)
  }
  return matching
}
