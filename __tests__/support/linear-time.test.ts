import { describe, expect, it } from '@jest/globals'
import { expectLinearTime } from './linear-time.ts'

/** Judges work whose time is that of its size, and counts how often it was measured. */
async function judge(secondsOf: (size: number, count: number) => number): Promise<number> {
  let count = 0
  await expectLinearTime(
    100,
    (size) => () => secondsOf(size, ++count),
    (work) => Promise.resolve(Number(work())),
  )
  return count
}

describe('time that grows with the input', () => {
  it('is measured once when the larger input takes next to none', async () => {
    expect(await judge((size) => size ** 2 / 1e6)).toBe(1)
  })

  it('is that of linear work on a slow machine', async () => {
    await expect(judge((size) => size)).resolves.toBe(4)
  })

  it('is not that of work by the square', async () => {
    await expect(judge((size) => size ** 2 / 1e4)).rejects.toThrow(
      'inputs of 100 and 800, found 1.000 s and 64.000 s, then 1.000 s and 64.000 s, then',
    )
  })

  it('is measured again when something else took the processor', async () => {
    expect(await judge((size, count) => (count === 1 ? size * 10 : size / 100))).toBe(8)
  })
})
