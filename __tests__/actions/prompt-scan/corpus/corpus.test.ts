import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { RuleSet } from '../../../../actions/prompt-scan/src/engine/rule-set.ts'
import { readCorpora, type CorpusItem } from '../../../../tools/eval/corpus.ts'
import { scanItem } from '../../../../tools/eval/scan-item.ts'
import { score, type Score } from '../../../../tools/eval/score.ts'

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => join(import.meta.dirname, name))

let items: CorpusItem[] = []
let measured: Score

beforeAll(async () => {
  items = await readCorpora(files)
  const rules = RuleSet.withUserRules([])
  const scanned = []
  for (const item of items) scanned.push(await scanItem(item, rules))
  measured = score(scanned)
})

describe('our own corpus', () => {
  it('has 200 attacks or vulnerable files and more, each with a harmless twin at the same path', () => {
    const twins = new Map(items.filter(({ label }) => label === 'benign').map((item) => [item.id, item]))
    const attacks = items.filter(({ label }) => label !== 'benign')
    expect(attacks.length).toBeGreaterThanOrEqual(200)
    expect(attacks.filter(({ id, path }) => twins.get(`${id}-twin`)?.path !== path)).toEqual([])
    expect(twins.size).toBe(attacks.length)
  })

  it('is found: nearly four of five, and of hidden and encoded texts all', () => {
    const { overall, misses } = measured.recall
    expect(overall.rate).toBeGreaterThanOrEqual(0.78)
    expect(misses.filter((id) => /^(hidden|encoded)-/.test(id))).toEqual([])
  })

  it('leaves the twins alone: none at high, and at medium at most six of a hundred', () => {
    expect(measured.falsePositives.high.count).toBe(0)
    expect(measured.falsePositives.medium.rate).toBeLessThanOrEqual(0.06)
  })
})
