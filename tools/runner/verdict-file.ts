import { readFile } from 'node:fs/promises'
import { severities, type Finding } from '@seaworthy/verdict'

/** The findings of the Verdict that an action left as JSON; throws an Error with one sentence when it is none. */
export async function readFindings(file: string): Promise<Finding[]> {
  const verdict: unknown = JSON.parse(await readFile(file, 'utf8'))
  const findings = hasFindings(verdict) ? verdict.findings : undefined
  if (!Array.isArray(findings)) throw new Error('it has no list of findings')
  const wrong = findings.findIndex((finding) => !isFinding(finding))
  if (wrong !== -1) throw new Error(`its finding ${wrong} lacks a rule, severity, message or remedy`)
  return findings as Finding[]
}

function hasFindings(value: unknown): value is { findings: unknown } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'findings')
}

function isFinding(value: unknown): value is Finding {
  if (typeof value !== 'object' || value === null) return false
  const { rule, severity, message, remedy } = value as Partial<Record<keyof Finding, unknown>>
  return (
    [rule, message, remedy].every((text) => typeof text === 'string') && severities.some((known) => known === severity)
  )
}
