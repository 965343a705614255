import { describe, expect, it } from '@jest/globals'
import { assess } from '../../../../actions/sbom/src/advisories/match/assess.ts'
import { componentOf } from './component.ts'
import { changedFiles, lodash, log4shell, minimist, pyyaml } from './known-advisories.ts'
import { recordOf } from './osv-records.ts'
import { consultRecords } from './records-of.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

function assessOf(purls: string[], ...records: Parameters<typeof consultRecords>) {
  return assess(
    purls.map((purl) => componentOf(purl)),
    consultRecords(...records),
  )
}

const published = [log4shell, lodash, changedFiles, minimist, pyyaml]

describe('published advisories', () => {
  it.each([
    ['pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1', '2.15.0', 'critical'],
    ['pkg:maven/org.apache.logging.log4j/log4j-core@2.0-beta9', '2.3.1', 'critical'],
    ['pkg:maven/org.apache.logging.log4j/log4j-core@2.12.1', '2.12.2', 'critical'],
    ['pkg:maven/org.apache.logging.log4j/log4j-core@2.15.0-rc1', '2.15.0', 'critical'],
    ['pkg:npm/lodash@4.17.20', '4.17.21', 'high'],
    ['pkg:npm/lodash-es@4.0.0', '4.17.21', 'high'],
    ['pkg:npm/minimist@0.0.8', '0.2.4', 'critical'],
    ['pkg:npm/minimist@1.2.5', '1.2.6', 'critical'],
    ['pkg:pypi/pyyaml@5.3.1', '5.4', 'critical'],
    ['pkg:pypi/pyyaml@5.4b1', '5.4', 'critical'],
    ['pkg:github/tj-actions/changed-files@v45.0.7', undefined, 'high'],
  ])('affect %s, fixed in %s, %s', async (purl, fixedIn, rating) => {
    const { matches } = await assessOf([purl], ...published)
    expect(matches.map((match) => [match.fixedIn, match.severity.rating])).toEqual([[fixedIn, rating]])
  })

  it.each([
    'pkg:maven/org.apache.logging.log4j/log4j-core@2.3.1',
    'pkg:maven/org.apache.logging.log4j/log4j-core@2.12.4',
    'pkg:maven/org.apache.logging.log4j/log4j-core@2.17.1',
    'pkg:maven/org.apache.logging.log4j/log4j-api@2.14.1',
    'pkg:npm/lodash@4.17.21',
    'pkg:npm/lodash.merge@4.0.0',
    'pkg:npm/minimist@0.2.4',
    'pkg:npm/minimist@1.2.8',
    'pkg:pypi/pyyaml@5.4.0',
    'pkg:github/tj-actions/changed-files@v46',
  ])('do not affect %s', async (purl) => {
    expect(await assessOf([purl], ...published)).toMatchObject({ matches: [], unassessed: [] })
  })
})

describe('what another tool calls a file or data', () => {
  it.each(['file', 'data', 'machine-learning-model'] as const)(
    'is looked up as the package of its package URL: %s',
    async (type) => {
      const component = componentOf('pkg:npm/lodash@4.17.20', { type })
      const { matches } = await assess([component], consultRecords(lodash))
      expect(matches).toMatchObject([{ id: 'GHSA-35jh-r3h4-6jhm' }])
      const own = { ...component, ref: 'file:a.dll' }
      delete own.purl
      expect(await assess([own], consultRecords(lodash))).toMatchObject({ matches: [], unassessed: [] })
    },
  )
})

describe('records of one vulnerability', () => {
  const ghsa = recordOf('GHSA-a', 'PyPI', 'x', '1.2.0', { aliases: ['CVE-1'], published: '2026-01-05T00:00:00Z' })
  const pysec = recordOf('PYSEC-1', 'PyPI', 'x', '1.2.1', { aliases: ['CVE-1'], published: '2026-01-03T00:00:00Z' })

  it('are one match, with the version that all of them call fixed and the earliest date', async () => {
    const { matches } = await assessOf(['pkg:pypi/x@1.0'], pysec, ghsa)
    expect(matches).toMatchObject([
      { id: 'GHSA-a', ids: ['GHSA-a', 'PYSEC-1', 'CVE-1'], fixedIn: '1.2.1', published: '2026-01-03T00:00:00Z' },
    ])
  })

  it('are one through a third, in any order', async () => {
    const a = recordOf('A-1', 'npm', 'x', '2.0.0', { aliases: ['B-1'] })
    const c = recordOf('C-1', 'npm', 'x', '2.0.0', { aliases: ['D-1'] })
    const link = recordOf('E-1', 'npm', 'x', '2.0.0', { aliases: ['B-1', 'D-1'] })
    for (const order of [
      [a, c, link],
      [link, c, a],
      [a, link, c],
    ]) {
      const { matches } = await assessOf(['pkg:npm/x@1.0.0'], ...order)
      expect(matches.map(({ ids }) => ids)).toEqual([['A-1', 'B-1', 'C-1', 'D-1', 'E-1']])
    }
  })

  it('stay apart when they are only related', async () => {
    const other = recordOf('GHSA-b', 'PyPI', 'x', '9.0', { related: ['GHSA-a'] })
    expect((await assessOf(['pkg:pypi/x@1.0'], ghsa, other)).matches).toHaveLength(2)
  })

  it('with the same id count as they were changed last', async () => {
    const old = { ...ghsa, modified: '2025-01-01T00:00:00Z', summary: 'Old' }
    const { matches } = await assessOf(['pkg:pypi/x@1.0'], { ...ghsa, summary: 'New' }, old)
    expect(matches).toMatchObject([{ summary: 'New', advisories: [{ id: 'GHSA-a' }] }])
  })

  it('are merged in time that grows with their number', async () => {
    await expectLinearTime(2500, (count) => {
      const chain = Array.from({ length: count }, (_, at) =>
        recordOf(`X-${at}`, 'npm', 'x', undefined, { aliases: [`X-${at + 1}`] }),
      )
      return async () => {
        expect((await assessOf(['pkg:npm/x@1.0.0'], ...chain)).matches).toHaveLength(1)
      }
    })
  })
})

describe('a component is not assessed', () => {
  const some = recordOf('GHSA-x', 'npm', 'x', '2.0.0')

  it.each([
    ['pkg:npm/x@latest', 'its version "latest" has no place in an order, and GHSA-x is of some versions of it'],
    ['pkg:npm/x', 'it has no version, and GHSA-x is of some versions of it'],
  ])('as %s', async (purl, because) => {
    const { matches, unassessed } = await assessOf([purl], some)
    expect(matches).toEqual([])
    expect(unassessed).toEqual([{ ref: purl, why: 'undecided', ecosystem: 'npm', because }])
  })

  it('when nobody publishes advisories of its kind, unless it is no package', async () => {
    const chromium = componentOf('pkg:generic/chromium@130')
    const native = componentOf('pkg:generic/ffmpeg@6', { ref: 'library:ffmpeg@6' })
    delete native.purl
    const model = { ...native, ref: 'machine-learning-model:m', type: 'machine-learning-model' as const }
    const { unassessed } = await assess([chromium, native, model], consultRecords(some))
    expect(unassessed).toEqual([
      { ref: 'library:ffmpeg@6', why: 'no-database', because: 'it has no package URL' },
      {
        ref: 'pkg:generic/chromium@130',
        why: 'no-database',
        because: 'no database has advisories of packages of type generic',
      },
    ])
  })

  it('and yet matches when all versions are affected', async () => {
    const { matches, unassessed } = await assessOf(['pkg:npm/x'], recordOf('MAL-1', 'npm', 'x'))
    expect(matches).toMatchObject([{ kind: 'malware' }])
    expect(unassessed).toEqual([])
  })
})
