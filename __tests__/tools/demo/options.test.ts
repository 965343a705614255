import { describe, expect, it } from '@jest/globals'
import { parseOptions } from '../../../tools/demo/options.ts'

describe('parseOptions', () => {
  it('needs nothing', () => {
    expect(parseOptions([])).toEqual({ help: false })
  })

  it('takes a folder', () => {
    expect(parseOptions(['--out', 'somewhere'])).toEqual({ help: false, out: 'somewhere' })
  })

  it.each([['--out'], ['--outt=x'], ['somewhere']])('refuses %s', (argument) => {
    expect(() => parseOptions([argument])).toThrow()
  })
})
