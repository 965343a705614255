import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Finding, Json } from '@seaworthy/verdict'
import { sarifOfBill } from '../../../../actions/sbom/src/report/sarif.ts'
import { invocation } from '../../../support/recording-job.ts'

const schema = JSON.parse(readFileSync('__tests__/shared/report/schemas/sarif-2.1.0.json', 'utf8')) as object
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)

interface Log {
  runs: {
    tool: { driver: { rules: { id: string; help: { text: string } }[] } }
    results: { ruleId: string; partialFingerprints: Record<string, string>; locations?: unknown[] }[]
  }[]
}

function sarif(findings: Finding[]): { log: Json; run: Log['runs'][number] } {
  const log = sarifOfBill({ findings }, { action: { name: 'sbom', version: '1.0.0' }, invocation })
  const [run] = (log as unknown as Log).runs
  if (!run) throw new Error('the log has no run')
  return { log, run }
}

function vulnerability(more: Partial<Finding> = {}): Finding {
  return {
    rule: 'sbom/vulnerability',
    severity: 'high',
    message: 'Expected no known vulnerability in left-pad 1.3.0, found GHSA-1: it is high.',
    remedy: 'Upgrade left-pad to 1.3.1 or later.',
    at: { file: 'package-lock.json', line: 12 },
    properties: { ref: 'pkg:npm/left-pad@1.3.0', id: 'GHSA-1' },
    ...more,
  }
}

function fingerprints(...findings: Finding[]): (string | undefined)[] {
  return sarif(findings).run.results.map(({ partialFingerprints }) => partialFingerprints['seaworthy/v1'])
}

describe('the SARIF log of a bill', () => {
  it('is valid, with results at the line of the lock file and the rules they break', () => {
    const { log, run } = sarif([
      vulnerability(),
      { rule: 'archive/corrupt', severity: 'high', message: 'm', remedy: 'r' },
    ])
    expect(validate(log) || validate.errors).toBe(true)
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['archive/corrupt', 'sbom/vulnerability'])
    expect(run.tool.driver.rules[1]?.help.text).toContain('What to do.')
    expect(run.results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'package-lock.json', uriBaseId: 'SRCROOT' },
          region: { startLine: 12 },
        },
      },
    ])
  })

  it('knows a finding again when its line or its words changed', () => {
    const moved = vulnerability({
      at: { file: 'package-lock.json', line: 99 },
      message: 'Other words.',
      severity: 'low',
    })
    expect(fingerprints(moved)).toEqual(fingerprints(vulnerability()))
  })

  it('tells components, advisories, licences and rules apart', () => {
    const all = fingerprints(
      vulnerability(),
      vulnerability({ properties: { ref: 'pkg:npm/left-pad@1.3.1', id: 'GHSA-1' } }),
      vulnerability({ properties: { ref: 'pkg:npm/left-pad@1.3.0', id: 'GHSA-2' } }),
      vulnerability({ properties: { ref: 'pkg:npm/left-pad@1.3.0', licence: 'GHSA-1' } }),
      vulnerability({ rule: 'sbom/licence-denied' }),
      vulnerability({ properties: {} }),
      vulnerability({ properties: {} }),
      vulnerability({ properties: {}, at: { file: 'yarn.lock' } }),
    )
    expect(new Set(all).size).toBe(all.length)
  })
})
