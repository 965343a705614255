import { describe, expect, it } from '@jest/globals'
import { readRecord } from '../../../../actions/sbom/src/advisories/osv/record.ts'

const record = {
  schema_version: '1.7.0',
  id: 'GHSA-aaaa-bbbb-cccc',
  modified: '2026-01-02T03:04:05.678901Z',
  published: '2026-01-01T00:00:00Z',
  aliases: ['CVE-2026-0001'],
  summary: 'Bad\nthings \u001b[31mhappen',
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
  database_specific: { severity: 'CRITICAL', cwe_ids: [] },
  affected: [
    {
      package: { ecosystem: 'PyPI', name: 'Foo_Bar' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '1.2.3' }] }],
    },
  ],
  a_field_of_the_future: 1,
}

describe('an OSV record', () => {
  it('is read as far as matching needs it, with names as the ecosystem compares them', () => {
    expect(readRecord(record, 'a.json')).toEqual({
      advisory: {
        id: 'GHSA-aaaa-bbbb-cccc',
        aliases: ['CVE-2026-0001'],
        kind: 'vulnerability',
        summary: 'Bad things [31mhappen',
        published: '2026-01-01T00:00:00Z',
        modified: '2026-01-02T03:04:05.678901Z',
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
        rating: 'CRITICAL',
        affected: [
          {
            ecosystem: 'PyPI',
            name: 'foo-bar',
            versions: [],
            ranges: [
              {
                type: 'ECOSYSTEM',
                events: [
                  { kind: 'introduced', version: '0' },
                  { kind: 'fixed', version: '1.2.3' },
                ],
              },
            ],
            severity: [],
          },
        ],
      },
    })
  })

  it('of a malicious package is malware', () => {
    expect(readRecord({ ...record, id: 'MAL-2026-1' }, 'a.json')).toMatchObject({ advisory: { kind: 'malware' } })
  })

  it('that was withdrawn is of nothing', () => {
    const withdrawn = { ...record, withdrawn: '2026-02-01T00:00:00Z' }
    expect(readRecord(withdrawn, 'a.json')).toEqual({ withdrawn: 'GHSA-aaaa-bbbb-cccc' })
  })

  it.each([
    ['no object', [], 'an object as the record'],
    ['no time of withdrawal', { ...record, withdrawn: 'yes' }, 'a time such as 2026-11-24T12:00:00Z as withdrawn'],
    ['no id', { ...record, id: undefined }, 'a text as id'],
    ['an id that climbs', { ...record, id: '../../x' }, 'an id as id'],
    ['an id with control characters', { ...record, id: 'GHSA-\u001b[31m' }, 'an id as id'],
    ['no time', { ...record, modified: 'yesterday' }, 'a time such as'],
    ['aliases that are a text', { ...record, aliases: 'CVE-1' }, 'a list as aliases'],
    ['an endless list', { ...record, aliases: new Array(100_001).fill('x') }, 'at most 100000 entries as aliases'],
    ['affected that is no list', { ...record, affected: {} }, 'a list as affected'],
    [
      'a package without ecosystem',
      { ...record, affected: [{ package: { name: 'x' } }] },
      'affected[0].package.ecosystem',
    ],
    ['versions that are numbers', changed({ versions: [1] }), 'a text as affected[0].versions[0]'],
    ['a range of an unknown kind', changed({ ranges: [{ type: 'X', events: [] }] }), 'SEMVER, ECOSYSTEM or GIT'],
    ['a range without a beginning', changed({ ranges: [{ type: 'SEMVER', events: [] }] }), 'an introduced event'],
    ['a version without end', changed({ versions: ['1'.repeat(257)] }), 'a version of at most 256 characters'],
    ['a severity without score', { ...record, severity: [{ type: 'CVSS_V3' }] }, 'a text as severity[0].score'],
  ])('with %s is a fault', (_of, value, message) => {
    const read = readRecord(value, 'npm/all.zip')
    expect(read.fault).toMatchObject({ rule: 'sbom/advisory-invalid', file: 'npm/all.zip' })
    expect(read.fault?.message).toContain(message)
  })
})

function changed(affected: object): unknown {
  return { ...record, affected: [{ ...record.affected[0], ...affected }] }
}
