import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Secret } from '@seaworthy/secrets'
import { previousInventory } from '../../../../../actions/sbom/src/compare/previous/inventory.ts'
import { loadPrevious, type PreviousOptions } from '../../../../../actions/sbom/src/compare/previous/load.ts'
import { writeDocument } from '../../../../../actions/sbom/src/write/index.ts'
import { answer, serve } from '../../../../shared/http/server.ts'
import { sampleInventory, writing } from '../../write/sample.ts'
import { serveGitHub, type GitHub } from './github.ts'

const bill = '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[]}'
const closing: (() => Promise<unknown>)[] = []
let workingDirectory: string

beforeEach(async () => {
  workingDirectory = await mkdtemp(path.join(tmpdir(), 'previous-'))
  closing.push(() => rm(workingDirectory, { recursive: true }))
})

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function github(...given: Parameters<typeof serveGitHub>): Promise<GitHub> {
  const service = await serveGitHub(...given)
  closing.push(() => service.close())
  return service
}

async function server(...answers: Parameters<typeof serve>) {
  const service = await serve(...answers)
  closing.push(() => service.close())
  return service
}

const load = (where: string, options: Partial<PreviousOptions> = {}) =>
  loadPrevious(where, { workingDirectory, environment: {}, ...options })

const refusal = async (where: string, options: Partial<PreviousOptions> = {}): Promise<unknown> =>
  load(where, options).catch((error: unknown) => error)

describe("the last release's bill", () => {
  it('is a file of the working directory', async () => {
    await writeFile(path.join(workingDirectory, 'bom.json'), `\uFEFF${bill}`)

    expect(await load('bom.json')).toEqual({ text: bill, from: 'bom.json' })
    expect(await load(path.join(workingDirectory, 'bom.json'))).toEqual({ text: bill, from: 'bom.json' })
    expect(await refusal('none.json')).toMatchObject({ rule: 'files/not-found' })
  })

  it('is at a URL, whose query is told to nobody', async () => {
    const { url } = await server(answer(200, bill))

    expect(await load(`${url}/bom.json?sig=secret`)).toEqual({ text: bill, from: `${url}/bom.json` })
  })

  it('is where the URL redirects to', async () => {
    const target = await server(answer(200, bill))
    const { url } = await server(answer(302, '', { Location: `${target.url}/stored` }))

    expect(await load(`${url}/bom.json`)).toEqual({ text: bill, from: `${url}/bom.json` })
  })

  it('is not at the end of a chain of redirects without end', async () => {
    const { url, requests } = await server(answer(302, '', { Location: '/again' }))

    expect(await refusal(`${url}/bom.json`)).toMatchObject({
      rule: 'sbom/previous-answer',
      message: expect.stringContaining('more than 5 redirects'),
    })
    expect(requests).toHaveLength(6)
  })

  it.each([
    ['http://example.org/bom.json', 'http/bad-address'],
    ['https://user:word@example.org/bom.json', 'http/bad-address'],
    ['ftp://example.org/bom.json', 'http/bad-address'],
    ['https://', 'sbom/previous-address'],
    ['github-release:owner', 'sbom/previous-address'],
    ['github-release:owner/name/more@v1', 'sbom/previous-address'],
    ['github-release:../../x@v1', 'sbom/previous-address'],
    ['github-release:../..', 'sbom/previous-address'],
    ['github-release', 'sbom/previous-address'],
  ])('is not at %s', async (where, rule) => {
    const error = await refusal(where)

    expect(error).toMatchObject({ rule })
    expect(String(error)).not.toContain('word@')
  })

  it('is not what a server says instead', async () => {
    const { url } = await server(answer(404, 'no'))

    expect(await refusal(`${url}/bom.json?sig=secret`)).toMatchObject({
      rule: 'sbom/previous-answer',
      message: `Expected the last release's bill at ${url}/bom.json, found the status 404.`,
    })
  })

  it('is an asset of the latest release of this repository, whose storage never sees the token', async () => {
    const service = await github(
      [
        { tag: 'v3', isDraft: true, assets: [] },
        {
          tag: 'v2',
          assets: [
            { name: 'app.zip', content: 'zip' },
            { name: 'app.cdx.json', content: bill },
          ],
        },
      ],
      { token: 't0k3n' },
    )
    const options = { api: service.url, repository: 'owner/name', token: new Secret('t0k3n') }

    expect(await load('github-release', options)).toEqual({ text: bill, from: 'owner/name@v2#app.cdx.json' })
    expect(service.requests).toEqual([
      'api /repos/owner/name/releases/latest Bearer t0k3n',
      'api /repos/owner/name/releases/assets/1 Bearer t0k3n',
      'storage /1?X-Amz-Signature=secret',
    ])
  })

  it('is an asset of the release that is named, with any tag and after the repository was renamed', async () => {
    const tag = '@scope/app@1.0.0'
    const service = await github([
      {
        tag,
        assets: [
          { name: 'a.json', content: bill },
          { name: 'b.json', content: '{}' },
        ],
      },
    ])

    expect(await load(`github-release:old/name@${tag}#b.json`, { api: service.url })).toEqual({
      text: '{}',
      from: `old/name@${tag}#b.json`,
    })
  })

  it('is the only bill of several formats that says most', async () => {
    const assets = ['x.spdx.json', 'x.cdx.json', 'checksums.json'].map((name) => ({ name, content: name }))
    const service = await github([{ tag: 'v1', assets }])

    expect(await load('github-release:owner/name', { api: service.url })).toMatchObject({ text: 'x.cdx.json' })
  })

  it.each([
    ['github-release:owner/name@v9', 'sbom/previous-none', 'the release v9'],
    ['github-release:owner/name@v1#c.json', 'sbom/previous-asset', 'a.cdx.json, b.cdx.json'],
    ['github-release:owner/name@v1', 'sbom/previous-asset', 'Expected one bill'],
    ['github-release:owner/name@v2', 'sbom/previous-asset', 'found no assets'],
  ])('is not %s: %s', async (where, rule, words) => {
    const assets = ['a.cdx.json', 'b.cdx.json'].map((name) => ({ name, content: bill }))
    const service = await github([
      { tag: 'v1', assets },
      { tag: 'v2', assets: [] },
    ])

    expect(await refusal(where, { api: service.url })).toMatchObject({ rule, message: expect.stringContaining(words) })
  })

  it('is missing where there is no release, or where a private repository is asked for without token', async () => {
    const empty = await github([])
    const closed = await github([{ tag: 'v1', assets: [] }], { token: 't0k3n' })

    for (const { url } of [empty, closed]) {
      expect(await refusal('github-release:owner/name', { api: url })).toMatchObject({ rule: 'sbom/previous-none' })
    }
  })

  it('has the digest that GitHub has for it, if GitHub has one', async () => {
    const release = (digest?: string | null) => [{ tag: 'v1', assets: [{ name: 'a.cdx.json', content: bill, digest }] }]
    const replaced = await github(release() as Parameters<typeof serveGitHub>[0], { corrupt: true })
    const unknown = await github(release('md5:0') as Parameters<typeof serveGitHub>[0])
    const old = await github(release(null) as Parameters<typeof serveGitHub>[0])

    expect(await refusal('github-release:owner/name', { api: replaced.url })).toMatchObject({
      rule: 'sbom/previous-digest',
    })
    expect(await refusal('github-release:owner/name', { api: unknown.url })).toMatchObject({
      rule: 'sbom/previous-digest',
    })
    expect(await load('github-release:owner/name', { api: old.url })).toMatchObject({ text: bill })
  })

  it.each([
    [200, '<html>', 'answered with something else'],
    [403, '{}', 'the status 403'],
  ])('is not what the API answers with the status %d and %s', async (status, body, words) => {
    const { url } = await server(answer(status, body))

    expect(await refusal('github-release:owner/name', { api: url })).toMatchObject({
      rule: 'sbom/previous-answer',
      message: expect.stringContaining(words),
    })
  })
})

describe('the inventory of the last release', () => {
  it('has what its bill says', () => {
    const { bytes } = writeDocument('cyclonedx-1.7', sampleInventory(), writing)
    const text = bytes.toString()

    expect(previousInventory({ text, from: 'bom.json' }).components).toHaveLength(sampleInventory().components.length)
  })

  it.each(['<html>', '{"bomFormat":"CycloneDX","specVersion":"9"}', '[]'])('is never empty because of %s', (text) => {
    expect(() => previousInventory({ text, from: 'bom.json' })).toThrow("The last release's bill")
  })
})
