import type { ReadFault } from '../../document/document.ts'
import { sourceOffset, type Segment } from '../../document/segment.ts'
import type { Breakage } from '../syntax/breakage.ts'

/** Of a file, how much may lie in errors before it is told: grammars lag behind their languages by less. */
const tolerated = 0.05

/** What the parse of a broken source has not seen: prompts between errors, and that there are errors. */
export function missedOf(
  breakage: Breakage | undefined,
  parsed: readonly Segment[],
  plain: () => Segment[],
): { segments: Segment[]; faults: ReadFault[] } {
  if (!breakage) return { segments: [], faults: [] }
  const seen = new Set(parsed.flatMap(({ map }) => map.map(([, inSource]) => inSource)))
  const segments = plain().filter((segment) => !seen.has(sourceOffset(segment, 0)))
  const [first] = segments
  if (first) {
    const message = `The code around the prompt ${first.owner ?? ''} does not parse, and was scanned as plain strings; mend its syntax.`
    return { segments, faults: [{ start: sourceOffset(first, 0), message }] }
  }
  if (breakage.share <= tolerated) return { segments, faults: [] }
  const percent = Math.round(breakage.share * 100)
  const message = `${percent} % of the file's code does not parse; prompts in it may be unseen. Mend its syntax from here.`
  return { segments, faults: [{ start: breakage.start, message }] }
}
