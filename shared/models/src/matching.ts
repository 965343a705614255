import type { ByteSource } from '@seaworthy/files'
import type { Format } from './format.ts'
import { formats } from './formats.ts'

/** The formats that content may be of by its first byte: most of them begin with a mark. */
const byFirstByte: readonly (readonly Format[])[] = Array.from({ length: 256 }, (_, byte) =>
  formats.filter(({ firstBytes }) => firstBytes?.includes(byte) ?? true),
)

/** The formats that bytes are of; `head` is their start. What several formats require is asked once. */
export function matchingFormats(head: Buffer, source: ByteSource): Format[] {
  const met = new Map<Format['requires'], boolean>()
  const meets = ({ requires }: Format): boolean => {
    if (!requires) return true
    const known = met.get(requires) ?? requires(source)
    met.set(requires, known)
    return known
  }
  const candidates = byFirstByte[head[0] ?? 0] ?? []
  return candidates.filter((format) => meets(format) && format.matches(head, source))
}
