import { hash } from 'node:crypto'
import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findClaims } from '../../../../actions/model-manifest-verify/src/sources/find.ts'
import { judgeClaims } from '../../../../actions/model-manifest-verify/src/sources/judge.ts'
import { tree } from '../../../support/tree.ts'
import { checkSources, listIn } from './project.ts'

const commit = '11c5a3d5811f50298f278a704980280950aedb10'
const other = '22c5a3d5811f50298f278a704980280950aedb10'
const blobId = (text: string): string => hash('sha1', `blob ${Buffer.byteLength(text)}\0${text}`, 'hex')
const sha256 = (text: string): string => hash('sha256', text, 'hex')
const rules = (findings: { rule: string }[]) => findings.map(({ rule }) => rule)

const repository = 'cache/models--acme--voice'
const weights = `${repository}/snapshots/${commit}/model.safetensors`
const config = `${repository}/snapshots/${commit}/config.json`

/** A cache whose snapshot links to blobs of these names. */
async function cache(blobs: { weights: string; config: string }, files: Record<string, string> = {}) {
  const root = await tree({
    [`${repository}/blobs/${blobs.weights}`]: 'weights',
    [`${repository}/blobs/${blobs.config}`]: '{}',
    ...files,
  })
  for (const [name, blob] of [
    [weights, blobs.weights],
    [config, blobs.config],
  ] as const) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    symlinkSync(`../../blobs/${blob}`, join(root, name))
  }
  return root
}

const right = { weights: sha256('weights'), config: blobId('{}') }
const listed = { [weights]: 'weights', [config]: '{}' }

/** What an action finds, with links followed as it follows them. */
async function check(root: string, revision: string) {
  const manifest = await listIn(root, listed, { uri: 'hf://acme/voice', revision })
  const { claims, findings } = await findClaims(manifest)
  const digests = (text: string) => ({
    size: text.length,
    digests: { sha256: sha256(text), 'git-sha1': blobId(text) },
  })
  const measured = new Map(Object.entries(listed).map(([name, text]) => [name, digests(text)]))
  return [...findings, ...judgeClaims(claims, manifest.files, measured)]
}

describe('a cache of huggingface_hub', () => {
  const listing = (files: unknown): Record<string, string> => ({
    [`${repository}/trees/${commit}.json`]: JSON.stringify({ format_version: 1, files }),
  })

  it('agrees with blobs that bear the names of their content', async () => {
    expect(await check(await cache(right), commit)).toEqual([])
  })

  it('shows a blob whose content is not that of its name', async () => {
    const root = await cache({ weights: sha256('other'), config: blobId('[]') })
    expect(rules(await check(root, commit))).toEqual(['source/digest-mismatch', 'source/digest-mismatch'])
  })

  it('agrees with the listing of the commit, in sizes and digests', async () => {
    const files = {
      'model.safetensors': { size: 7, blob_id: blobId('pointer'), lfs_sha256: sha256('weights'), lfs_size: 7 },
      'config.json': { size: 2, blob_id: blobId('{}') },
    }
    expect(await check(await cache(right, listing(files)), commit)).toEqual([])
    const changed = { ...files, 'config.json': { size: 3, blob_id: blobId('{}') } }
    expect(rules(await check(await cache(right, listing(changed)), commit))).toEqual(['source/digest-mismatch'])
  })

  it("reads the Hub's own answer as well", async () => {
    const answer = [
      { type: 'directory', oid: blobId('x'), path: 'onnx' },
      { type: 'file', path: 'model.safetensors', size: 7, oid: blobId('p'), lfs: { oid: sha256('other'), size: 7 } },
      { type: 'file', path: 'config.json', size: 2, oid: blobId('{}') },
    ]
    const root = await cache(right, { [`${repository}/trees/${commit}.json`]: JSON.stringify(answer) })
    expect(rules(await check(root, commit))).toEqual(['source/digest-mismatch'])
  })

  it('shows a file that the commit does not have', async () => {
    const root = await cache(right, listing({ 'config.json': { size: 2, blob_id: blobId('{}') } }))
    expect(await check(root, commit)).toMatchObject([{ rule: 'source/not-in-revision', properties: { name: weights } }])
  })

  it.each(['{', '{"format_version":2,"files":{}}', '[{"path":3}]'])(
    'with a listing that cannot be read is not passed: %s',
    async (text) => {
      const root = await cache(right, { [`${repository}/trees/${commit}.json`]: text })
      expect(rules(await check(root, commit))).toEqual(['source/unreadable'])
    },
  )

  it('of another commit than the reviewed one is a finding', async () => {
    const [finding] = await check(await cache(right), other)
    expect(finding).toMatchObject({ rule: 'source/other-revision', properties: { expected: other, found: commit } })
  })

  it('resolves a branch by what the cache noted, and tells when it has moved', async () => {
    const main = `${repository}/refs/main`
    expect(await check(await cache(right, { [main]: commit }), 'main')).toEqual([])
    const [finding] = await check(await cache(right, { [main]: other }), 'main')
    expect(finding?.message).toContain(`names the revision main, now ${other}`)
  })
})

describe('a folder that hf download has filled', () => {
  const note = (etag: string, from = commit): string => `${from}\n${etag}\n1712656091.123\n`
  const notes = 'm/.cache/huggingface/download'
  const files = { 'm/a.bin': 'weights', 'm/sub/config.json': '{}' }
  const source = { uri: 'hf://acme/voice', revision: commit }

  const check = async (written: Record<string, string>) =>
    rules(await checkSources(await listIn(await tree({ ...files, ...written }), files, source)))

  it('agrees with its notes', async () => {
    const written = {
      [`${notes}/a.bin.metadata`]: note(sha256('weights')),
      [`${notes}/sub/config.json.metadata`]: note(blobId('{}')),
    }
    expect(await check(written)).toEqual([])
  })

  it('differs from a note of other bytes, or of another commit', async () => {
    const written = {
      [`${notes}/a.bin.metadata`]: note(sha256('other')),
      [`${notes}/sub/config.json.metadata`]: note(blobId('{}'), other),
    }
    expect(await check(written)).toEqual(['source/other-revision', 'source/digest-mismatch'])
  })

  it('has its own listing of the commit', async () => {
    const tree = { format_version: 1, files: { 'a.bin': { size: 9, blob_id: blobId('weights') } } }
    const written = {
      [`${notes}/a.bin.metadata`]: note('W/"weak"'),
      [`m/.cache/huggingface/trees/${commit}.json`]: JSON.stringify(tree),
    }
    expect(await check(written)).toEqual(['source/digest-mismatch'])
  })

  it('with a broken note is not passed', async () => {
    expect(await check({ [`${notes}/a.bin.metadata`]: 'x' })).toEqual(['source/unreadable'])
  })
})
