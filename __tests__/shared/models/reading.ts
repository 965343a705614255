import { memorySource } from '@seaworthy/files'
import type { Content, ContentFinding, Format, ScanContext } from '../../../shared/models/src/format.ts'

/** A context for formats that hold no other file: asking it to judge one is told as a finding. */
export const noMembers: ScanContext = {
  scanMember: (name): ContentFinding[] => [
    { rule: 'test/member', severity: 'low', message: `Asked to judge ${name}.`, remedy: 'Expect it.' },
  ],
}

export function read(format: Format, bytes: Buffer): Content {
  return format.read(memorySource(bytes), noMembers)
}

export function matches(format: Format, bytes: Buffer): boolean {
  if (format.requires && !format.requires(memorySource(bytes))) return false
  return format.matches(bytes.subarray(0, 4096), memorySource(bytes))
}

/** Each finding as "rule: message". */
export function told(format: Format, bytes: Buffer): string[] {
  return read(format, bytes).findings.map(({ rule, message }) => `${rule}: ${message}`)
}

export function rules(format: Format, bytes: Buffer): string[] {
  return read(format, bytes).findings.map(({ rule }) => rule)
}

/** Whether the findings let the file pass: none of at least medium severity. */
export function passes({ findings }: Content): boolean {
  return findings.every(({ severity }) => severity === 'low' || severity === 'note')
}
