import { describe, expect, it } from '@jest/globals'
import type { CorpusItem } from '../../../tools/eval/corpus.ts'
import { scanAll } from '../../../tools/eval/scan-all.ts'

describe('scanning a corpus', () => {
  it('answers in the order of the items, whichever thread was first', async () => {
    const items: CorpusItem[] = Array.from({ length: 100 }, (_, index) => ({
      id: `item-${index}`,
      path: index % 2 === 0 ? 'AGENTS.md' : 'notes/none.bin',
      content: 'Answer in short sentences.\n',
      label: 'benign',
      class: 'plain',
    }))
    const scanned = await scanAll(items)
    expect(scanned.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
    expect(scanned.every(({ highest }) => highest === null)).toBe(true)
  })
})
