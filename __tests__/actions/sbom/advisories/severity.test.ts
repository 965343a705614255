import { describe, expect, it } from '@jest/globals'
import type { Advisory } from '../../../../actions/sbom/src/advisories/advisory.ts'
import { rate } from '../../../../actions/sbom/src/advisories/severity/rate.ts'

function advisory(vectors: string[], rating?: string, id = 'GHSA-x'): Advisory {
  return {
    id,
    aliases: [],
    kind: id.startsWith('MAL-') ? 'malware' : 'vulnerability',
    modified: '2026-01-01T00:00:00Z',
    severity: vectors.map((score) => ({ type: 'CVSS_V3', score })),
    ...(rating !== undefined && { rating }),
    affected: [],
  }
}

// Examples of the specifications and the scores that they print, and of FIRST's calculators.
const log4shell = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H'

describe('the severity of a vulnerability', () => {
  it.each([
    [log4shell, 10, 'critical'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1, 'medium'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:U', 9, 'critical'],
    ['CVSS:3.0/AV:N/AC:H/PR:L/UI:N/S:U/C:L/I:N/A:N', 3.1, 'low'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0, 'none'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10, 'critical'],
    ['CVSS:4.0/AV:L/AC:L/AT:N/PR:L/UI:P/VC:N/VI:H/VA:H/SC:N/SI:L/SA:L', 5.2, 'medium'],
    ['AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8, 'high'],
    ['(AV:N/AC:L/Au:N/C:P/I:P/A:P)', 7.5, 'high'],
  ])('%s is %d, %s', (vector, score, rating) => {
    expect(rate([advisory([vector])])).toMatchObject({ rating, score: { score } })
  })

  it.each([
    'CVSS:3.1/AV:N/AC:L/PR:N',
    'CVSS:3.1/garbage',
    'CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/AV:P',
    'CVSS:4.0/AV:N/AC:L',
    'CVSS:9.9/AV:N',
    '9.8',
    '',
  ])('is unknown, not harmless, for the vector %j', (vector) => {
    expect(rate([advisory([vector])])).toEqual({ rating: 'unknown', scores: [] })
  })

  it('is by the newest method, and by the highest score of it', () => {
    const v4 = 'CVSS:4.0/AV:L/AC:L/AT:N/PR:L/UI:P/VC:N/VI:H/VA:H/SC:N/SI:L/SA:L'
    expect(rate([advisory([log4shell, v4], 'CRITICAL')])).toMatchObject({ rating: 'medium', score: { vector: v4 } })
    expect(rate([advisory(['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N']), advisory([log4shell])])).toMatchObject({
      rating: 'critical',
      scores: [{ score: 10 }, { score: 0 }],
    })
  })

  it.each([
    ['MODERATE', 'medium'],
    ['High', 'high'],
    ['constructor', 'unknown'],
    [undefined, 'unknown'],
  ])('is the word %j of a database when there is no vector', (word, rating) => {
    expect(rate([advisory([], word)])).toEqual({ rating, scores: [] })
  })

  it('of malware is critical, whatever else is said', () => {
    const harmless = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N'
    expect(rate([advisory([harmless], 'LOW', 'MAL-1')]).rating).toBe('critical')
  })
})
