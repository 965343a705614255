import type { ServerResponse } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import { ask, bad, started } from './asked-service.ts'
import { recordOf } from './osv-records.ts'
import type { Misbehave } from './osv-service.ts'

describe('a service that fails for a while', () => {
  it.each([429, 500, 503])('with %i is asked again', async (status) => {
    const { url } = await started([bad], {
      misbehave: once((response) => response.writeHead(status, { 'Retry-After': '0' }).end()),
    })
    expect((await ask(url, ['pkg:npm/bad@1.0.0'])).matches).toHaveLength(1)
  })

  it('is asked again only when it says that it may be', async () => {
    const times: number[] = []
    const misbehave: Misbehave = (_path, count, response) => {
      times.push(performance.now())
      if (count === 1) response.writeHead(429, { 'Retry-After': '1' }).end()
      return count === 1
    }
    const { url } = await started([bad], { misbehave })
    expect((await ask(url, ['pkg:npm/bad@1.0.0'])).matches).toHaveLength(1)
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(900)
  })

  it('on a record alone is asked for that one again', async () => {
    let failed = false
    const misbehave: Misbehave = (path, _count, response) => {
      if (!path.startsWith('/v1/vulns/') || failed) return false
      failed = true
      response.writeHead(503, { 'Retry-After': '0' }).end()
      return true
    }
    const { url, requests } = await started([bad], { misbehave })
    expect((await ask(url, ['pkg:npm/bad@1.0.0'])).matches).toHaveLength(1)
    expect(requests).toEqual(['/v1/querybatch 1', '/v1/vulns/GHSA-bad', '/v1/vulns/GHSA-bad'])
  })

  it('by cutting its answer is asked again', async () => {
    const cut = once((response) => {
      response.writeHead(200, { 'Content-Length': '1000' }).write('{"results":[{"vulns"')
      setTimeout(() => response.destroy(), 20)
    })
    const { url } = await started([bad], { misbehave: cut })
    expect((await ask(url, ['pkg:npm/bad@1.0.0'])).matches).toHaveLength(1)
  })
})

describe('a service that fails is never a pass', () => {
  it.each<[string, Misbehave]>([
    ['refuses for long', always(429, '', { 'Retry-After': '3600' })],
    ['forbids', always(403, 'no')],
    ['answers with a page', always(200, '<html>Welcome</html>', { 'Content-Type': 'text/html' })],
    ['answers with half of it', always(200, '{"results":[{"vulns":[{"id":"GHSA')],
    ['answers with too few results', always(200, '{"results":[{}]}')],
    ['answers with another shape', always(200, '[]')],
    ['answers with ids that climb', always(200, '{"results":[{"vulns":[{"id":"../../admin"}]},{}]}')],
    ['redirects', always(302, '', { Location: 'http://127.0.0.1:1/' })],
  ])('when it %s', async (_how, misbehave) => {
    const { url } = await started([bad], { misbehave })
    const { matches, unassessed, faults } = await ask(url, ['pkg:npm/bad@1.0.0', 'pkg:npm/good@1.0.0'], {
      deadlineMs: 3000,
    })
    expect(matches).toEqual([])
    expect(unassessed.map(({ ref, why }) => [ref, why])).toEqual([
      ['pkg:npm/bad@1.0.0', 'no-advisories'],
      ['pkg:npm/good@1.0.0', 'no-advisories'],
    ])
    expect(faults).toMatchObject([{ rule: 'sbom/advisories-unavailable' }])
  })

  it('when it never comes to an end, within its deadline', async () => {
    const slow: Misbehave = (_path, _count, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"results":[')
      const drip = setInterval(() => response.write(' '), 20)
      response.on('close', () => {
        clearInterval(drip)
      })
      return true
    }
    const { url } = await started([bad], { misbehave: slow })
    const { unassessed, faults } = await ask(url, ['pkg:npm/bad@1.0.0'], { deadlineMs: 500 })
    expect(unassessed).toMatchObject([{ why: 'no-advisories' }])
    expect(faults).toMatchObject([{ rule: 'sbom/advisories-unavailable' }])
  })

  it('when it answers with more than fits into memory', async () => {
    const piece = ' '.repeat(1024 * 1024)
    const endless: Misbehave = (_path, _count, response) => {
      const more = () => {
        while (!response.destroyed && response.write(piece));
      }
      response.writeHead(200).on('drain', more)
      more()
      return true
    }
    const { url } = await started([bad], { misbehave: endless })
    const { unassessed } = await ask(url, ['pkg:npm/bad@1.0.0'], { deadlineMs: 20_000 })
    expect(unassessed).toMatchObject([{ why: 'no-advisories' }])
  })

  it.each([500, 429])(
    'when a page in the middle is a %i: what is on the others is not taken for all',
    async (status) => {
      const many = Array.from({ length: 4 }, (_, at) => recordOf(`GHSA-bad-${at}`, 'npm', 'bad'))
      const misbehave: Misbehave = (path, count, response) => {
        if (path !== '/v1/querybatch' || count === 1) return false
        response.writeHead(status, { 'Retry-After': '0' }).end()
        return true
      }
      const { url } = await started(many, { pageSize: 2, misbehave })
      const { matches, unassessed } = await ask(url, ['pkg:npm/bad@1.0.0'], { deadlineMs: 1000 })
      expect(matches).toEqual([])
      expect(unassessed).toMatchObject([{ ref: 'pkg:npm/bad@1.0.0', why: 'no-advisories' }])
    },
  )

  it('when it names a record that it does not have for another package', async () => {
    const misbehave: Misbehave = (path, _count, response) => {
      if (path !== '/v1/querybatch') return false
      response.end(
        JSON.stringify({
          results: [
            {
              vulns: [
                { id: 'GHSA-gone', modified: 'x' },
                { id: 'GHSA-bad', modified: 'x' },
              ],
            },
          ],
        }),
      )
      return true
    }
    const { url } = await started([bad], { misbehave })
    const { matches, unassessed, faults } = await ask(url, ['pkg:npm/bad@1.0.0'])
    expect(matches).toMatchObject([{ id: 'GHSA-bad' }])
    expect(unassessed).toMatchObject([{ because: 'GHSA-gone, which may be of it, cannot be read' }])
    expect(faults).toHaveLength(1)
  })

  it('when it has always another page', async () => {
    const misbehave = always(200, '{"results":[{"next_page_token":"again"}]}')
    const { url } = await started([bad], { misbehave })
    expect((await ask(url, ['pkg:npm/bad@1.0.0'])).faults[0]?.message).toMatch(/more than 200 pages/)
  })

  it('when nobody is there', async () => {
    const { unassessed } = await ask('http://127.0.0.1:1', ['pkg:npm/bad@1.0.0'], { deadlineMs: 1000 })
    expect(unassessed).toHaveLength(1)
  })

  it('when its results stand in another order: what is affected is found, the rest is not assessed', async () => {
    const turned = (path: string, _count: number, response: ServerResponse) => {
      if (path !== '/v1/querybatch') return false
      response.end(JSON.stringify({ results: [{}, { vulns: [{ id: 'GHSA-bad', modified: bad.modified }] }] }))
      return true
    }
    const { url } = await started([bad], { misbehave: turned })
    const { matches, unassessed } = await ask(url, ['pkg:npm/bad@1.0.0', 'pkg:npm/good@1.0.0'])
    expect(matches).toMatchObject([{ ref: 'pkg:npm/bad@1.0.0' }])
    expect(unassessed).toMatchObject([{ ref: 'pkg:npm/good@1.0.0', why: 'no-advisories' }])
  })

  it.each([
    ['is not there', 404, '{}'],
    ['is a page', 200, '<html>'],
    ['is another', 200, JSON.stringify({ ...bad, id: 'GHSA-other' })],
    ['cannot be read', 200, JSON.stringify({ ...bad, modified: 'never' })],
  ])('for what a record is of that %s', async (_what, status, body) => {
    const misbehave: Misbehave = (path, _count, response) => {
      if (path === '/v1/querybatch') return false
      response.writeHead(status).end(body)
      return true
    }
    const { url } = await started([bad], { misbehave })
    const { unassessed, faults } = await ask(url, ['pkg:npm/bad@1.0.0', 'pkg:npm/good@1.0.0'])
    expect(unassessed).toMatchObject([{ ref: 'pkg:npm/bad@1.0.0', why: 'no-advisories' }])
    expect(faults).toHaveLength(1)
  })
})

function once(misbehave: (response: ServerResponse) => void): Misbehave {
  return (_path, count, response) => {
    if (count === 1) misbehave(response)
    return count === 1
  }
}

function always(status: number, body: string, headers: Record<string, string> = {}): Misbehave {
  return (_path, _count, response) => {
    response.writeHead(status, headers).end(body)
    return true
  }
}
