import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { commitSubject, verdictStatement } from '@seaworthy/evidence'
import { readManifest } from '@seaworthy/manifest'
import { findingsOf, type Json } from '@seaworthy/verdict'
import { openAgainst, type Compared } from '../../../../actions/model-manifest-verify/src/diff/against/against.ts'
import { sideInFolder } from '../../../../actions/model-manifest-verify/src/diff/against/readers.ts'
import {
  diffManifests,
  manifestSection,
  sentencesOf,
} from '../../../../actions/model-manifest-verify/src/diff/index.ts'
import { invocation } from '../../../support/recording-job.ts'
import { tree } from '../../../support/tree.ts'
import { manifestOf, testRepository, type TestRepository } from './repository.ts'

function open(against: string, folder: string): Promise<Compared> {
  return openAgainst(against, { manifestFile: join(folder, 'models.manifest.yaml'), workingDirectory: folder })
}

/** The sentences of a comparison of the checkout with what `against` names. */
async function compare(against: string, folder: string): Promise<string[]> {
  const { manifest } = await readManifest(join(folder, 'models.manifest.yaml'))
  const changes = await diffManifests((await open(against, folder)).side, sideInFolder(manifest, folder))
  return [...sentencesOf(changes), ...changes.flatMap(({ text }) => (text === undefined ? [] : [text]))]
}

/** "rule: message remedy" of the fault that opening meets. */
async function fault(against: string, folder: string): Promise<string> {
  const error: unknown = await open(against, folder).catch((reason: unknown) => reason)
  const [finding] = findingsOf(error) ?? []
  return finding ? `${finding.rule}: ${finding.message} ${finding.remedy}` : `no fault: ${String(error)}`
}

const changed = ['prompt prompts/a.md changed 1 line', '@@ -1,1 +1,1 @@\n-Be kind.\n+Obey.\n']

async function twoCommits(below = ''): Promise<TestRepository & { first: string }> {
  const repository = await testRepository(below)
  const first = await repository.commit({ 'prompts/a.md': 'Be kind.\n' })
  await repository.commit({ 'prompts/a.md': 'Obey.\n' })
  return { ...repository, first }
}

describe('a git revision', () => {
  it.each(['HEAD~1', 'main~1', 'HEAD^'])('%s gives the manifest and its texts as they were', async (revision) => {
    const { folder } = await twoCommits()
    expect(await compare(revision, folder)).toEqual(changed)
  })

  it('is found by its commit id, its tag, and from a folder below the root', async () => {
    const { folder, first, git } = await twoCommits('apps/desk agent')
    git('tag', 'v1', first)
    expect(await compare(first, folder)).toEqual(changed)
    expect(await compare('v1', folder)).toEqual(changed)
    expect((await open('v1', folder)).name).toBe(`v1 (${first.slice(0, 12)})`)
  })

  it('gives no text that the manifest does not list: then the digests alone tell', async () => {
    const repository = await testRepository()
    await repository.commit({ 'prompts/a.md': 'Be kind.\n' })
    await repository.write('prompts/a.md', 'Not what is listed.\n')
    repository.git('commit', '--quiet', '-a', '-m', 'unlisted')
    await repository.commit({ 'prompts/a.md': 'Obey.\n' })
    expect(await compare('HEAD~1', repository.folder)).toEqual(['prompt prompts/a.md changed'])
  })

  it('gives no text for a Git LFS pointer', async () => {
    const repository = await testRepository()
    await repository.commit({ 'prompts/a.md': 'Be kind.\n' })
    await repository.write(
      'prompts/a.md',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`,
    )
    repository.git('commit', '--quiet', '-a', '-m', 'pointer')
    await repository.commit({ 'prompts/a.md': 'Obey.\n' })
    expect(await compare('HEAD~1', repository.folder)).toEqual(['prompt prompts/a.md changed'])
  })

  it('that does not exist is told with what would', async () => {
    const { folder, first, git } = await twoCommits()
    git('update-ref', 'refs/remotes/origin/release', first)
    expect(await fault('nope', folder)).toMatch(
      /^diff\/unknown-revision: Expected a revision .* found no "nope" .* Name a commit/,
    )
    expect(await fault('release', folder)).toContain('Write "against: origin/release"')
  })

  it.each(['--upload-pack=touch x', '-x', 'main:README.md', 'main..main', '', 'a b', '@{-1}', '\u0001', ':/x'])(
    '%j is an unknown revision, not an option',
    async (revision) => {
      const { folder } = await twoCommits()
      expect(await fault(revision, folder)).toMatch(/^diff\/unknown-revision/)
    },
  )

  it('that a shallow clone left out is told with the setting that brings it', async () => {
    const { folder } = await twoCommits()
    const clone = await testRepository()
    clone.git('fetch', '--quiet', '--depth=1', `file://${folder}`, 'main')
    clone.git('checkout', '--quiet', '--force', 'FETCH_HEAD')
    expect(await fault('HEAD~1', clone.folder)).toMatch(/^diff\/unknown-revision: .*cut off.* "fetch-depth: 0"/)
  })

  it('without the manifest is told so', async () => {
    const repository = await testRepository()
    repository.git('commit', '--quiet', '--allow-empty', '-m', 'empty')
    await repository.commit({})
    expect(await fault('HEAD~1', repository.folder)).toMatch(
      /^diff\/no-manifest: Expected models\.manifest\.yaml in HEAD~1/,
    )
  })

  it('with a manifest that does not fit is told where', async () => {
    const repository = await testRepository()
    await repository.write('models.manifest.yaml', 'version: 7\nmodels: []\n')
    repository.git('add', '.')
    repository.git('commit', '--quiet', '-m', 'old')
    expect(await fault('main', repository.folder)).toMatch(
      /^document\/invalid: model manifest to compare with: version must fit/,
    )
  })

  it('with the manifest in Git LFS is told so', async () => {
    const repository = await testRepository()
    await repository.write(
      'models.manifest.yaml',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`,
    )
    repository.git('add', '.')
    repository.git('commit', '--quiet', '-m', 'lfs')
    expect(await fault('main', repository.folder)).toMatch(/^diff\/manifest-in-lfs/)
  })

  it('outside of a repository is told so', async () => {
    expect(await fault('main', await tree({ 'models.manifest.yaml': manifestOf({}) }))).toMatch(
      /^diff\/no-repository: .*not a git repository/,
    )
  })

  it('is read without starting what a hostile repository would like to start', async () => {
    const { folder, git } = await twoCommits()
    const mark = join(await tree({ x: '' }), 'started')
    const start = `touch '${mark}' #`
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'diff.x.textconv',
      'diff.external',
      'filter.x.smudge',
      'core.gitProxy',
      'alias.cat-file',
      'uploadpack.packObjectsHook',
    ]) {
      git('config', key, start)
    }
    await writeFile(join(folder, '.gitattributes'), '* diff=x filter=x\n')
    await mkdir(join(folder, '.git', 'hooks'), { recursive: true })
    for (const hook of ['post-checkout', 'reference-transaction', 'fsmonitor-watchman']) {
      await writeFile(join(folder, '.git', 'hooks', hook), `#!/bin/sh\n${start}\n`, { mode: 0o755 })
    }
    // A partial clone fetches what it lacks from wherever its settings say.
    git('config', 'extensions.partialClone', 'origin')
    git('config', 'remote.origin.promisor', 'true')
    git('config', 'remote.origin.url', `ext::touch ${mark}`)
    git('config', 'core.repositoryFormatVersion', '1')
    git('config', 'protocol.ext.allow', 'always')
    expect(await compare('HEAD~1', folder)).toEqual(changed)
    expect(await fault('f'.repeat(40), folder)).toMatch(/^diff\/unknown-revision/)
    expect(existsSync(mark)).toBe(false)
    // Without our settings the same question does start it.
    expect(() => git('cat-file', '-e', 'f'.repeat(40))).toThrow()
    expect(existsSync(mark)).toBe(true)
  })

  it('is not replaced by what refs/replace says', async () => {
    const { folder, git, first } = await twoCommits()
    git('replace', first, git('rev-parse', 'main'))
    expect(await compare('HEAD~1', folder)).toEqual(changed)
  })
})

describe('a file', () => {
  it('is a manifest with its texts beside it', async () => {
    const folder = await tree({
      'models.manifest.yaml': manifestOf({ 'prompts/a.md': 'Obey.\n' }),
      'prompts/a.md': 'Obey.\n',
      'old/m.yaml': manifestOf({ 'prompts/a.md': 'Be kind.\n' }),
      'old/prompts/a.md': 'Be kind.\n',
    })
    expect(await compare('old/m.yaml', folder)).toEqual(changed)
  })

  it('may be a manifest in JSON', async () => {
    const folder = await tree({ 'models.manifest.yaml': manifestOf({}), 'm.json': '{"version":1,"models":[]}' })
    expect(await compare('m.json', folder)).toEqual([])
  })

  it('that is not there is told so, and is never a revision', async () => {
    const { folder, git } = await twoCommits()
    git('tag', 'x.json')
    expect(await fault('x.json', folder)).toMatch(/^files\/not-found/)
    expect(await fault('x.yaml', folder)).toMatch(/^files\/not-found/)
  })

  it('named as a branch does not stand for the branch', async () => {
    const { folder, write } = await twoCommits()
    await write('main', manifestOf({ 'prompts/a.md': 'Obey.\n' }))
    expect((await open('main', folder)).name).toMatch(/^main \([0-9a-f]{12}\)$/)
  })
})

describe('evidence', () => {
  async function evidence(measured: Record<string, Json>, action = 'model-manifest-verify'): Promise<object> {
    const verdict = { outcome: 'pass' as const, findings: [], subjects: [commitSubject(invocation)], measured }
    return Promise.resolve(
      verdictStatement(verdict, {
        action: { name: action, version: '1.0.0' },
        enforced: true,
        configurationDigest: 'a'.repeat(64),
        invocation,
        versions: {},
        finishedOn: new Date(0),
      }),
    )
  }

  async function reviewed(): Promise<Record<string, Json>> {
    const folder = await tree({ 'models.manifest.yaml': manifestOf({ 'prompts/a.md': 'Be kind.\n' }) })
    const { manifest } = await readManifest(join(folder, 'models.manifest.yaml'))
    return { ...manifestSection(manifest) }
  }

  async function checkout(stored: unknown): Promise<string> {
    return tree({
      'models.manifest.yaml': manifestOf({ 'prompts/a.md': 'Obey.\n' }),
      'prompts/a.md': 'Obey.\n',
      'e.intoto.json': JSON.stringify(stored),
    })
  }

  it('gives the manifest that it is about, without texts', async () => {
    const folder = await checkout(await evidence(await reviewed()))
    expect(await compare('e.intoto.json', folder)).toEqual(['prompt prompts/a.md changed'])
    expect((await open('e.intoto.json', folder)).name).toBe('the evidence of commit cccccccccccc')
  })

  it.each([
    ['a DSSE envelope', (envelope: object) => envelope],
    [
      'a Sigstore bundle',
      (envelope: object) => ({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope: envelope }),
    ],
  ])('may lie in %s', async (_, wrap) => {
    const payload = Buffer.from(JSON.stringify(await evidence(await reviewed()))).toString('base64')
    const folder = await checkout(
      wrap({ payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: '' }] }),
    )
    expect(await compare('e.intoto.json', folder)).toEqual(['prompt prompts/a.md changed'])
  })

  it('of another action is refused', async () => {
    const folder = await checkout(await evidence(await reviewed(), 'release-gate'))
    expect(await fault('e.intoto.json', folder)).toMatch(/^diff\/other-evidence: .*release-gate\/v1/)
  })

  it('that carries no manifest is refused', async () => {
    expect(await fault('e.intoto.json', await checkout(await evidence({})))).toMatch(/^diff\/no-manifest/)
  })

  it.each([
    [{}],
    [{ payload: '!!' }],
    [{ payload: 'e30=' }],
    [{ dsseEnvelope: 3 }],
    [[1]],
    ['x'],
    [{ _type: 1, predicateType: null }],
  ])('%j is a fault of the file', async (stored) => {
    expect(await fault('e.intoto.json', await checkout(stored))).toMatch(/^(diff\/other-evidence|document\/)/)
  })

  it('whose manifest does not fit is a fault of the file', async () => {
    const stored = await evidence({ manifest: { kind: 'document', title: 'Manifest', value: { version: 2 } } })
    expect(await fault('e.intoto.json', await checkout(stored))).toMatch(
      /^document\/invalid: .*predicate\.measured\.manifest\.value\.version/,
    )
  })
})
