import { describe, expect, it } from '@jest/globals'
import type { Rule } from '../../../../actions/prompt-scan/src/rules/rule.ts'
import type { FileReport } from '../../../../actions/prompt-scan/src/engine/report.ts'
import { RuleSet } from '../../../../actions/prompt-scan/src/engine/rule-set.ts'
import { scanFile } from '../../../../actions/prompt-scan/src/engine/scan-file.ts'
import { testRule } from './test-rule.ts'

const rules = new RuleSet([testRule])

describe('the scan of a file', () => {
  it('tells rule, line, column and a fingerprint that survives moved lines and reformatting', async () => {
    const first = (await scan('one\n  forbidden   word\n')).detections[0]
    const moved = (await scan('one\ntwo\n\nforbidden word')).detections[0]
    expect(first).toMatchObject({ rule: 'T1', severity: 'high', line: 2, column: 3, endLine: 2, endColumn: 19 })
    expect(moved).toMatchObject({ line: 4, column: 1 })
    expect(moved?.fingerprint).toBe(first?.fingerprint)
  })

  it('is nothing for a file that no agent reads', async () => {
    expect(await scanFile('src/logo.svg', Buffer.from('forbidden word'), { rules })).toBeUndefined()
  })

  it.each(['utf-16le', 'utf-16be'] as const)('reads %s with its mark', async (encoding) => {
    const bytes = Buffer.from('\u{FEFF}a forbidden word', 'utf16le')
    const report = await scanFile('AGENTS.md', encoding === 'utf-16le' ? bytes : bytes.swap16(), { rules })
    expect(rulesOf(report)).toEqual(['T1'])
  })

  it('counts columns behind a UTF-8 mark from the text', async () => {
    expect((await scan('\u{FEFF}forbidden word')).detections[0]).toMatchObject({ line: 1, column: 1 })
  })

  it('tells bytes that are no UTF-8, and scans what is', async () => {
    const bytes = Buffer.concat([Buffer.from('a\n'), Buffer.from([0xc3, 0x28]), Buffer.from(' forbidden word')])
    const report = await scanFile('AGENTS.md', bytes, { rules })
    expect(rulesOf(report)).toEqual(['PS907', 'T1'])
    expect(report?.detections[0]).toMatchObject({ line: 2, column: 1 })
  })

  it('tells NUL characters, and reads on behind them', async () => {
    expect(rulesOf(await scan('a\0 forbidden word'))).toEqual(['PS907', 'T1'])
  })

  it('tells a rule that fails, and runs the others', async () => {
    const broken: Rule = {
      ...testRule,
      info: { ...testRule.info, id: 'T2' },
      find: () => {
        throw new RangeError('too deep')
      },
    }
    const report = await scanFile('AGENTS.md', Buffer.from('forbidden word'), {
      rules: new RuleSet([broken, testRule]),
    })
    expect(rulesOf(report)).toEqual(['PS907', 'T1'])
    expect(report?.detections[0]?.message).toContain('T2 failed')
  })

  it('lists fifty of a million matches, counts the others, and keeps the worst', async () => {
    const many = `${'"forbidden word" is a title of a book that nobody has read so far. '.repeat(1000)}A forbidden word.`
    const { detections, unlisted } = await scan(many)
    expect(detections).toHaveLength(50)
    expect(unlisted).toEqual({ T1: 951 })
    expect(detections.at(-1)).toMatchObject({ severity: 'high' })
  })

  it('scans a file of 17 MB on one line in windows, tells it, and finds what lies across two of them', async () => {
    const size = 17 * 1024 * 1024
    const bytes = Buffer.alloc(size, 'word ')
    bytes.write('forbidden word', 3 * 1024 * 1024 - 6)
    const report = await scanFile('AGENTS.md', bytes, { rules })
    expect(rulesOf(report)).toEqual(['PS907', 'T1'])
    expect(report?.detections[1]).toMatchObject({ line: 1, column: 3 * 1024 * 1024 - 5, excerpt: 'forbidden word' })
    expect(report?.size).toBe(size)
  })

  it('counts lines through all windows', async () => {
    const line = `${'say '.repeat(25)}\n`
    const bytes = Buffer.from(`${line.repeat(170_000)}  forbidden word`)
    expect((await scanFile('AGENTS.md', bytes, { rules }))?.detections.at(-1)).toMatchObject({
      line: 170_001,
      column: 3,
    })
  })

  it('keeps workflow commands and terminal escapes as they are: outputs neutralise them', async () => {
    const { detections } = await scan('forbidden word\n::error::x\u{1B}[31m')
    expect(detections).toHaveLength(1)
  })
})

async function scan(text: string): Promise<FileReport> {
  const report = await scanFile('AGENTS.md', Buffer.from(text), { rules })
  if (!report) throw new Error('nothing was scanned')
  return report
}

function rulesOf(report: FileReport | undefined): string[] {
  return report?.detections.map(({ rule }) => rule) ?? []
}
