import { describe, expect, it } from '@jest/globals'
import { startLimit } from '../../bench/start-up.ts'
import { isOver, markdownTable } from '../../bench/table.ts'

const row = { bench: 'start-up', what: 'greet', against: 'node -e 0', subject: 124, baseline: 40, ratio: 3.1 }

describe('the table of benchmarks', () => {
  it('is Markdown and says which row is over its limit', () => {
    expect(markdownTable([{ ...row, limit: 124 }, { ...row, subject: 124.1, limit: 124 }, row])).toBe(
      [
        '| bench    | what  | ms    | against   | ms   | ratio | limit ms | result |',
        '|----------|-------|-------|-----------|------|-------|----------|--------|',
        '| start-up | greet | 124.0 | node -e 0 | 40.0 | 3.10  | 124.0    | ok     |',
        '| start-up | greet | 124.1 | node -e 0 | 40.0 | 3.10  | 124.0    | over   |',
        '| start-up | greet | 124.0 | node -e 0 | 40.0 | 3.10  |          |        |',
      ].join('\n'),
    )
  })

  it('has no limit for a row that only informs', () => {
    expect(isOver(row)).toBe(false)
  })
})

describe('the limit of a start', () => {
  it('is 1.6 times the start of Node and 60 ms', () => {
    expect(startLimit(40)).toBe(124)
  })
})
