import { createHash } from 'node:crypto'
import type { ByteSource } from '@seaworthy/files'
import { severities } from '@seaworthy/verdict'
import { classifyContent } from '../document/classify-content.ts'
import type { DocumentKind } from '../document/document.ts'
import { suppressionsIn, type Suppression } from '../governance/suppression.ts'
import { decodeWindows, type TextWindow } from './decode-windows.ts'
import { detectionsOf, type Place, type Places } from './detections.ts'
import { faultFind } from './fault-find.ts'
import { findAll } from './find-all.ts'
import { mostListed } from './finds.ts'
import { Lines } from './lines.ts'
import type { Detection, FileReport } from './report.ts'
import type { RuleSet } from './rule-set.ts'
import type { Subject } from './scan-bytes.ts'
import { wholeText } from './whole-text.ts'

/** In bytes: longer files are not parsed, but scanned as plain text. */
const mostParsed = 16 * 1024 * 1024
/** In bytes: what lies behind is not scanned. */
const mostScanned = 1024 * 1024 * 1024

export function isLarge(size: number): boolean {
  return size > mostParsed
}

/** Scans a long file stretch by stretch as plain text, which is told as a finding. */
export function scanWindows(
  { path, kind: known }: Subject,
  source: ByteSource,
  rules: RuleSet,
): FileReport | undefined {
  const kind = known ?? kindOf(path, source)
  if (kind === undefined) return undefined
  const detections = detectionsOf([faultFind({ start: 0, message: messageFor(source.size) }, rules)], { path }, start)
  const suppressions: Suppression[] = []
  let from: Place = { line: 1, column: 1 }
  for (const window of decodeWindows(source, mostScanned)) {
    const lines = new Lines(window.text)
    const places: Places = { placeOf: (offset) => behind(from, lines.placeOf(offset)) }
    detections.push(...scanWindow({ path, kind }, window, places, rules))
    suppressions.push(
      ...suppressionsIn({ path, kind, source: window.text.slice(window.carried) }).map((found) =>
        movedBy(found, places, window),
      ),
    )
    from = places.placeOf(window.text.length - window.carriedOn)
  }
  const size = source.size
  return { path, kind, sha256: digestOf(source), size, ...worstOf(detections), suppressions, tools: [], servers: [] }
}

const start: Places = { placeOf: () => ({ line: 1, column: 1 }) }

function messageFor(size: number): string {
  const parsed = `Expected a file of at most ${mostParsed} bytes, found ${size}: it was scanned as plain text, not parsed`
  return size > mostScanned ? `${parsed}, and what lies behind byte ${mostScanned} was not scanned.` : `${parsed}.`
}

function kindOf(path: string, source: ByteSource): DocumentKind | undefined {
  for (const { text } of decodeWindows(source, mostScanned)) {
    const kind = classifyContent(path, text)
    if (kind !== undefined) return kind
  }
  return undefined
}

function scanWindow(
  { path, kind }: { path: string; kind: DocumentKind },
  { text, carried, start: offset, faults }: TextWindow,
  places: Places,
  rules: RuleSet,
): Detection[] {
  const finds = findAll({ path, kind, source: text, segments: [wholeText(text, kind)], faults }, rules)
  const fresh = finds.listed().filter(({ end }) => end > carried)
  return detectionsOf(fresh, { path, source: text }, places).map(({ edits, ...detection }) => ({
    ...detection,
    ...(edits && {
      edits: edits.map((edit) => ({ ...edit, start: edit.start - carried + offset, end: edit.end - carried + offset })),
    }),
  }))
}

/** A place in a text that begins at another place. */
function behind(from: Place, { line, column }: Place): Place {
  return line === 1 ? { line: from.line, column: from.column + column - 1 } : { line: from.line + line - 1, column }
}

function movedBy(suppression: Suppression, places: Places, { carried }: TextWindow): Suppression {
  const first = places.placeOf(carried)
  const { line, column } = behind(first, suppression)
  const { target } = suppression
  return { ...suppression, line, column, target: target === 'file' ? target : target + first.line - 1 }
}

/** Of each rule the worst ones, as of a file that is scanned whole. */
function worstOf(detections: readonly Detection[]): Pick<FileReport, 'detections' | 'unlisted'> {
  const byRule = Map.groupBy(detections, ({ rule }) => rule)
  const worst = new Map([...byRule].map(([rule, all]) => [rule, all.toSorted(byBadness).slice(0, mostListed)]))
  const listed = new Set([...worst.values()].flat())
  const counts = [...byRule].map(([rule, all]) => [rule, all.length - (worst.get(rule)?.length ?? 0)] as const)
  return {
    detections: detections.filter((detection) => listed.has(detection)),
    unlisted: Object.fromEntries(counts.filter(([, count]) => count > 0)),
  }
}

function byBadness(a: Detection, b: Detection): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity)
}

function digestOf(source: ByteSource): string {
  const digest = createHash('sha256')
  for (let at = 0; at < source.size; at += blockSize) {
    digest.update(source.read(at, Math.min(blockSize, source.size - at)))
  }
  return digest.digest('hex')
}

const blockSize = 1024 * 1024
