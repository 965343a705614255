import { describe, expect, it } from '@jest/globals'
import { compare, median } from '../../bench/measure.ts'

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[10, 1, 9, 2], 5.5],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })

  it('does not exist without values', () => {
    expect(() => median([])).toThrow(RangeError)
  })
})

describe('compare', () => {
  it('runs the two in pairs of changing order and does not count the first pairs', async () => {
    const order: string[] = []
    const measure = (name: string, times: number[]) => () => {
      order.push(name)
      return Promise.resolve(times.shift() ?? 0)
    }
    const compared = await compare(measure('s', [999, 10, 40, 90]), measure('b', [1, 10, 20, 30]), {
      warmUps: 1,
      pairs: 3,
    })
    expect(order.join('')).toBe('sbbssbbs')
    expect(compared).toEqual({ subject: 40, baseline: 20, ratio: 2 })
  })
})
