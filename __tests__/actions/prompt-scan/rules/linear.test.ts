import { describe, it } from '@jest/globals'
import { scanOf, worstCases } from '../../../../bench/prompt-worst-cases.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

/** Bytes of the shorter text. `npm run bench -- prompt-growth` goes from 1 MB to 8. */
const short = 64 * 1024

describe('the time of a scan grows with the text alone', () => {
  it.each(worstCases().map((one) => [one.name, one] as const))('over %s', async (_, one) => {
    await expectLinearTime(short, (size) => scanOf(one, size))
  })
})
