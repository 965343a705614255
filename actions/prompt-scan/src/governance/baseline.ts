import { readJson } from '@seaworthy/documents'
import { inByteOrder, writeAtomically } from '@seaworthy/files'
import { severities, type Severity } from '@seaworthy/verdict'
import * as z from 'zod'
import type { LocatedDetection } from './located.ts'

/** Findings that were there when the scanner was adopted: they are shown, and do not count. */
export interface Baseline {
  /** By fingerprint: how many findings of it are known, and how bad the worst of them was. */
  known: ReadonlyMap<string, KnownFindings>
}

export interface KnownFindings {
  count: number
  severity: Severity
}

const schema = z.strictObject({
  version: z.literal(1),
  findings: z.array(
    z.strictObject({
      fingerprint: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
      rule: z.string(),
      path: z.string(),
      severity: z.enum(severities),
      count: z.int().min(1),
    }),
  ),
})

export const noBaseline: Baseline = { known: new Map() }

/** Reads a baseline. Throws UserError or UserErrors at the place of each fault. */
export async function readBaseline(file: string): Promise<Baseline> {
  const { value } = await readJson(file, schema, { kind: 'baseline' })
  return baselineOf(value.findings)
}

function baselineOf(findings: readonly (KnownFindings & { fingerprint: string })[]): Baseline {
  return { known: new Map(findings.map(({ fingerprint, count, severity }) => [fingerprint, { count, severity }])) }
}

/**
 * Writes the baseline of these findings, the same bytes for the same findings, and returns it. Throws
 * `files/unwritable`.
 */
export async function writeBaseline(file: string, detections: readonly LocatedDetection[]): Promise<Baseline> {
  const groups = Map.groupBy(detections, ({ detection }) => detection.fingerprint)
  const findings = [...groups].flatMap(([fingerprint, group]) => {
    const [worst] = group.toSorted((a, b) => bySeverity(a.detection, b.detection))
    if (!worst) return []
    const { rule, severity } = worst.detection
    return [{ fingerprint, rule, path: worst.path, severity, count: group.length }]
  })
  findings.sort(
    (a, b) => inByteOrder(a.path, b.path) || inByteOrder(a.rule, b.rule) || inByteOrder(a.fingerprint, b.fingerprint),
  )
  await writeAtomically(file, `${JSON.stringify({ version: 1, findings }, null, 2)}\n`)
  return baselineOf(findings)
}

function bySeverity(a: { severity: Severity }, b: { severity: Severity }): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity)
}
