import nodePath from 'node:path'
import type { Finding } from '@seaworthy/verdict'
import type { LocatedDetection } from '../governance/located.ts'
import type { RuleInfo } from '../rules/rule.ts'

/** A detection as a finding: in the words of its rule, at its absolute place. */
export function findingOf(
  { path, detection }: LocatedDetection,
  infos: ReadonlyMap<string, RuleInfo>,
  root: string,
): Finding {
  const info = infos.get(detection.rule)
  const { rule, severity, message, line, column, endLine, endColumn, excerpt, decoded, lowered, inner } = detection
  return {
    rule,
    severity,
    message,
    remedy: info?.fix ?? '',
    at: { file: nodePath.join(root, ...path.split('/')), line, column, endLine, endColumn },
    properties: {
      ...(info && { title: info.title, confidence: info.confidence }),
      excerpt,
      ...(decoded !== undefined && { decoded }),
      ...(inner !== undefined && { inner }),
      ...(lowered !== undefined && { lowered }),
      fingerprint: detection.fingerprint,
    },
  }
}
