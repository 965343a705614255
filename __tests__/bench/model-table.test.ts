import { describe, expect, it } from '@jest/globals'
import { isMissed, modelTable } from '../../bench/model-table.ts'

const row = { tree: '4 files', tool: 'sha256sum', wall: 12.5, rate: 343.6e6, cpu: 12.4, peak: 15e6, ratio: 7.31 }

describe('the table of model verification', () => {
  it('is Markdown and says which target is missed', () => {
    const own = { ...row, tool: 'ours', ratio: 1, peak: 151e6, mostMemory: 150e6 }
    expect(modelTable([own, { ...row, target: 6 }, row])).toBe(
      [
        '| files   | program   | s     | MB/s | CPU s | peak MB | times as fast | target   | result |',
        '|---------|-----------|-------|------|-------|---------|---------------|----------|--------|',
        '| 4 files | ours      | 12.50 | 344  | 12.40 | 151     | 1.00          | ≤ 150 MB | missed |',
        '| 4 files | sha256sum | 12.50 | 344  | 12.40 | 15      | 7.31          | ≥ 6      | ok     |',
        '| 4 files | sha256sum | 12.50 | 344  | 12.40 | 15      | 7.31          |          |        |',
      ].join('\n'),
    )
  })

  it('misses a target of speed only below it', () => {
    expect([7.3, 7.31, 7.32].map((target) => isMissed({ ...row, target }))).toEqual([false, false, true])
  })
})
