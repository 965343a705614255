import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { assess } from '../../../../actions/sbom/src/advisories/match/assess.ts'
import { readEpss } from '../../../../actions/sbom/src/advisories/threats/epss.ts'
import { readKev } from '../../../../actions/sbom/src/advisories/threats/kev.ts'
import { cvesOf, withThreats } from '../../../../actions/sbom/src/advisories/threats/with-threats.ts'
import { componentOf } from './component.ts'
import { log4shell } from './known-advisories.ts'
import { consultRecords } from './records-of.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'threats-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function put(name: string, content: string | Buffer): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return file
}

const scores = [
  '#model_version:v2025.03.14,score_date:2026-11-24T00:00:00+0000',
  'cve,epss,percentile',
  'CVE-1999-0001,0.01234,0.8',
  'CVE-2021-44228,0.94358,0.99958',
  '',
].join('\r\n')

const catalogue = {
  title: 'CISA Catalog of Known Exploited Vulnerabilities',
  vulnerabilities: [
    {
      cveID: 'CVE-2021-44228',
      vendorProject: 'Apache',
      dateAdded: '2021-12-10',
      dueDate: '2021-12-24',
      knownRansomwareCampaignUse: 'Known',
    },
  ],
}

describe('threats', () => {
  it('are known of a vulnerability by its CVE, whatever its record is called', async () => {
    const component = componentOf('pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1')
    const { matches } = await assess([component], consultRecords(log4shell))
    const exploited = await readKev(await put('kev.json', JSON.stringify(catalogue)))
    const probabilities = await readEpss(await put('epss.csv', scores), cvesOf(matches))
    expect(withThreats(matches, { exploited, probabilities })).toMatchObject([
      {
        id: 'GHSA-jfh8-c2jp-5v3q',
        exploited: { since: '2021-12-10', due: '2021-12-24', inRansomware: true },
        exploitProbability: 0.94358,
      },
    ])
    expect(probabilities.size).toBe(1)
  })

  it('are read from a packed file too', async () => {
    const file = await put('epss.csv.gz', gzipSync(scores))
    expect(await readEpss(file, new Set(['CVE-1999-0001']))).toEqual(new Map([['CVE-1999-0001', 0.01234]]))
  })

  it.each([
    ['empty.csv', ''],
    ['page.csv', '<html></html>'],
    ['words.csv', 'cve,epss,percentile\nCVE-1,likely,0.5\n'],
    ['large.csv', 'cve,epss,percentile\nCVE-1,1.5,0.5\n'],
    ['none.csv', 'cve,epss,percentile\nCVE-1,,0.5\n'],
    ['cut.csv.gz', gzipSync('cve,epss,percentile\nCVE-1,0.5,0.5\n'.repeat(1000)).subarray(0, 60)],
    ['plain.csv.gz', 'cve,epss,percentile\n'],
  ])('in %s are refused', async (name, content) => {
    const file = await put(name, content)
    await expect(readEpss(file, new Set(['CVE-1']))).rejects.toMatchObject({ rule: 'sbom/epss-invalid' })
  })

  it('in a file that is not there are refused', async () => {
    await expect(readEpss(path.join(folder, 'x.csv.gz'), new Set())).rejects.toMatchObject({
      rule: 'sbom/epss-invalid',
    })
  })

  it('in another catalogue are refused', async () => {
    const file = await put('kev.json', JSON.stringify({ vulnerabilities: [{ cveID: 'x' }] }))
    await expect(readKev(file)).rejects.toThrow()
  })
})
