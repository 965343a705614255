import type { Json } from '@seaworthy/verdict'
import type { Governed } from '../governance/govern.ts'
import type { RuleInfo } from '../rules/rule.ts'

/** Every detection as JSON, those that were accepted too. Format version 1. */
export function jsonReport(governed: readonly Governed[], infos: ReadonlyMap<string, RuleInfo>): Json {
  return {
    version: 1,
    findings: governed.map(({ path, detection, accepted }) => {
      const shown = Object.fromEntries(Object.entries(detection).filter(([key]) => key !== 'edits')) as Record<
        string,
        Json
      >
      const info = infos.get(detection.rule)
      return { path, ...shown, title: info?.title ?? '', remedy: info?.fix ?? '', ...(accepted && { accepted }) }
    }),
  }
}
