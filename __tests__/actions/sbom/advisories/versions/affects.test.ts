import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Affected, Event, EventKind, Range } from '../../../../../actions/sbom/src/advisories/advisory.ts'
import { affects, firstFixed, joined } from '../../../../../actions/sbom/src/advisories/versions/affects.ts'
import { loadOrderings } from '../../../../../actions/sbom/src/advisories/versions/index.ts'
import type { Ordering } from '../../../../../actions/sbom/src/advisories/versions/ordering.ts'

let npm: Ordering

beforeAll(async () => {
  const loaded = (await loadOrderings(['npm'])).get('npm')
  if (!loaded) throw new Error('npm has no ordering')
  npm = loaded
})

/** `introduced 1.0.0, fixed 1.2.0`. */
function range(text: string, type: Range['type'] = 'SEMVER'): Range {
  const events = text.split(', ').map((event): Event => {
    const [kind, version = ''] = event.split(' ')
    return { kind: kind as EventKind, version }
  })
  return { type, events }
}

function affected(ranges: Range[], versions: string[] = []): Affected {
  return { ecosystem: 'npm', name: 'x', versions, ranges, severity: [] }
}

describe('a version in a range', () => {
  it.each([
    ['introduced 0', '1.0.0', 'yes'],
    ['introduced 0, fixed 1.2.0', '1.1.9', 'yes'],
    ['introduced 0, fixed 1.2.0', '1.2.0', 'no'],
    ['introduced 0, fixed 1.2.0', '1.2.0-rc.1', 'yes'],
    ['introduced 1.0.0, fixed 1.2.0', '0.9.0', 'no'],
    ['introduced 1.0.0, last_affected 1.2.0', '1.2.0', 'yes'],
    ['introduced 1.0.0, last_affected 1.2.0', '1.2.1', 'no'],
    ['introduced 0, fixed 1.1.0, introduced 2.0.0, fixed 2.0.5', '1.5.0', 'no'],
    ['introduced 0, fixed 1.1.0, introduced 2.0.0, fixed 2.0.5', '2.0.4', 'yes'],
    ['fixed 2.0.5, introduced 2.0.0, fixed 1.1.0, introduced 0', '2.0.4', 'yes'],
    ['introduced 1.0.0, fixed 2.0.0, introduced 2.0.0', '2.0.0', 'yes'],
    ['introduced 0, limit 2.0.0', '1.9.0', 'yes'],
    ['introduced 0, limit 2.0.0', '2.0.0', 'no'],
    ['introduced 0, limit *', '9.0.0', 'yes'],
    ['introduced 0, fixed next', '1.0.0', 'undecided'],
    ['introduced 0, fixed 1.0.0', 'main', 'undecided'],
    ['introduced 0', 'main', 'yes'],
  ])('%s: %s is affected: %s', (text, version, expected) => {
    expect(affects(affected([range(text)]), version, npm)).toBe(expected)
  })

  it('of commits is only told for commits that the record names', () => {
    const [bad, good, other] = ['a', 'b', 'c'].map((letter) => letter.repeat(40))
    const git = affected([range(`introduced ${bad ?? ''}, fixed ${good ?? ''}`, 'GIT')])
    expect(affects(git, bad, npm)).toBe('yes')
    expect(affects(git, good, npm)).toBe('no')
    expect(affects(git, other, npm)).toBe('undecided')
  })

  it('is affected by any entry of its package, of which one without versions is of all', () => {
    const [listed, later] = [affected([], ['1.0.0']), affected([range('introduced 2.0.0')])]
    expect(affects(joined([listed, later]), '1.0.0', npm)).toBe('yes')
    expect(affects(joined([listed, later]), '2.0.1', npm)).toBe('yes')
    expect(affects(joined([listed, later]), '1.0.1', npm)).toBe('no')
    expect(affects(joined([listed, affected([])]), '1.0.1', npm)).toBe('yes')
  })

  it('of commits says nothing of a release, which other ranges or the list tell', () => {
    const commits = range(`introduced ${'a'.repeat(40)}, fixed ${'b'.repeat(40)}`, 'GIT')
    expect(affects(affected([commits]), '1.0.0', npm)).toBe('undecided')
    expect(affects(affected([commits], ['0.9.0']), '1.0.0', npm)).toBe('no')
    expect(affects(affected([commits, range('introduced 0, fixed 0.9.5')]), '1.0.0', npm)).toBe('no')
  })

  it('is affected when any range or the list has it', () => {
    const both = affected([range('introduced 2.0.0, fixed 2.1.0')], ['1.0.0'])
    expect(affects(both, '1.0.0', npm)).toBe('yes')
    expect(affects(both, 'v1.0.0', npm)).toBe('yes')
    expect(affects(both, '2.0.1', npm)).toBe('yes')
    expect(affects(both, '1.0.1', npm)).toBe('no')
  })

  it('that is no version of the ecosystem may be any of a list', () => {
    expect(affects(affected([], ['3.3.6']), '3.3.6\u200b', npm)).toBe('undecided')
    expect(affects(affected([], ['3.3.6']), '3.3.7', npm)).toBe('no')
  })

  it('that nobody knows is affected when all versions are', () => {
    expect(affects(affected([range('introduced 0')]), undefined, npm)).toBe('yes')
    expect(affects(affected([]), undefined, npm)).toBe('yes')
    expect(affects(affected([range('introduced 0, fixed 1.0.0')]), undefined, npm)).toBe('undecided')
    expect(affects(affected([], ['1.0.0']), undefined, npm)).toBe('undecided')
  })
})

describe('the first fixed version', () => {
  const lines = affected([range('introduced 0, fixed 1.1.0'), range('introduced 2.0.0, fixed 2.0.5')])

  it.each([
    ['1.0.0', '1.1.0'],
    ['2.0.1', '2.0.5'],
    ['3.0.0', undefined],
  ])('behind %s is %j', (version, expected) => {
    expect(firstFixed([lines], version, npm)).toBe(expected)
  })

  it('is one that no record of the same vulnerability affects', () => {
    const other = affected([range('introduced 0, fixed 1.1.2')])
    expect(firstFixed([lines, other], '1.0.0', npm)).toBe('1.1.2')
  })
})
