import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { ask, bad, started } from './asked-service.ts'
import { recordOf } from './osv-records.ts'

describe('advisories from the service', () => {
  it('are asked for in one batch, and their records one by one', async () => {
    const { url, requests } = await started([bad])
    const { matches, unassessed, faults } = await ask(url, ['pkg:npm/bad@1.0.0', 'pkg:npm/good@1.0.0'])
    expect(matches).toMatchObject([{ ref: 'pkg:npm/bad@1.0.0', id: 'GHSA-bad', fixedIn: '1.2.0' }])
    expect([unassessed, faults]).toEqual([[], []])
    expect(requests).toEqual(['/v1/querybatch 2', '/v1/vulns/GHSA-bad'])
  })

  it('are no match when the version is not affected, whatever the service says', async () => {
    const { url } = await started([bad])
    expect(await ask(url, ['pkg:npm/bad@1.2.0'])).toMatchObject({ matches: [], unassessed: [] })
  })

  it('are asked for 1,000 at a time, and page by page', async () => {
    const many = Array.from({ length: 5 }, (_, at) => recordOf(`GHSA-bad-${at}`, 'npm', 'bad'))
    const { url, requests } = await started(many, { pageSize: 2 })
    const purls = Array.from({ length: 1500 }, (_, at) => `pkg:npm/fine-${at}@1.0.0`)
    const { matches } = await ask(url, [...purls, 'pkg:npm/bad@1.0.0'])
    expect(matches).toHaveLength(5)
    expect(requests.slice(0, 4)).toEqual([
      '/v1/querybatch 1000',
      '/v1/querybatch 501',
      '/v1/querybatch 1',
      '/v1/querybatch 1',
    ])
  })

  it('are not asked for when there is nothing to ask', async () => {
    const { url, requests } = await started([bad])
    expect((await ask(url, ['pkg:generic/chromium@1'])).unassessed).toMatchObject([{ why: 'no-database' }])
    expect(requests).toEqual([])
  })

  it('of actions are asked for without version, since tags move', async () => {
    const { url } = await started([recordOf('GHSA-tj', 'GitHub Actions', 'tj-actions/changed-files', '45.0.8')])
    const purls = ['v44', 'v45', 'v45.0.7'].map((tag) => `pkg:github/tj-actions/changed-files@${tag}`)
    expect((await ask(url, purls)).matches.map(({ ref }) => ref)).toEqual([purls[0], purls[2]])
  })

  it('are kept between runs, and asked for again when they changed', async () => {
    const cache = await mkdtemp(path.join(os.tmpdir(), 'records-'))
    try {
      const first = await started([bad])
      const expected = await ask(first.url, ['pkg:npm/bad@1.0.0'], { cache })
      await ask(first.url, ['pkg:npm/bad@1.0.0'], { cache })
      expect(first.requests.filter((request) => request.includes('vulns'))).toHaveLength(1)
      for (const file of await readdir(cache)) await writeFile(path.join(cache, file), '{"id":"GHSA-b')
      expect((await ask(first.url, ['pkg:npm/bad@1.0.0'], { cache })).matches).toEqual(expected.matches)
      const changed = await started([{ ...bad, modified: '2026-03-01T00:00:00Z', summary: 'New' }])
      expect((await ask(changed.url, ['pkg:npm/bad@1.0.0'], { cache })).matches).toMatchObject([{ summary: 'New' }])
    } finally {
      await rm(cache, { recursive: true })
    }
  })
})
