import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { describe, expect, it } from '@jest/globals'
import { latinConfusables, moduleOf } from '../../../tools/unicode/confusables.ts'

const require = createRequire(import.meta.url)

describe('the table of confusable letters', () => {
  it('is what the script makes of the data of Unicode', async () => {
    const prototypes = JSON.parse(await readFile(require.resolve('unhomoglyph/data.json'), 'utf8')) as Record<
      string,
      string
    >
    const committed = await readFile(
      new URL('../../../actions/prompt-scan/src/text/confusable-pairs.ts', import.meta.url),
      'utf8',
    )
    expect(moduleOf(latinConfusables(prototypes))).toBe(committed)
  })

  it('keeps capitals, reads rn as m, and leaves out what NFKC makes Latin', () => {
    const pairs = new Map(latinConfusables({ І: 'l', ӏ: 'l', Ԝ: 'rn', ａ: 'a', ש: 'w' }))
    expect(pairs.get('І')).toBe('I')
    expect(pairs.get('ӏ')).toBe('l')
    expect(pairs.get('Ԝ')).toBe('m')
    expect(pairs.has('ａ') || pairs.has('ש')).toBe(false)
  })
})
