import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openRoot } from '@seaworthy/files'
import { findLfsClaims } from '../../../../actions/model-manifest-verify/src/sources/lfs.ts'
import { tree } from '../../../support/tree.ts'
import { checkSources, listIn } from './project.ts'

const pointer = (content: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${hash('sha256', content, 'hex')}\nsize ${content.length}\n`

/** Commits files, below a folder of the repository. */
async function repository(files: Record<string, string>): Promise<string> {
  const root = await tree(files)
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: root })
  }
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'models')
  return root
}

describe('Git LFS pointers of the commit', () => {
  it('agree with the files that were checked out for them', async () => {
    const root = await repository({ 'app/m/voice.onnx': pointer('weights'), 'app/m/card.md': 'card' })
    writeFileSync(join(root, 'app/m/voice.onnx'), 'weights')
    const manifest = await listIn(join(root, 'app'), { 'm/voice.onnx': 'weights', 'm/card.md': 'card' })
    expect(await checkSources(manifest)).toEqual([])
    const { claims } = await findLfsClaims(await openRoot(join(root, 'app')), ['m/voice.onnx', 'm/card.md', 'm/none'])
    expect(claims).toMatchObject([{ name: 'm/voice.onnx', origin: 'Git LFS', statedBy: 'HEAD', size: 7 }])
  })

  it('show a file that is not the committed one, though the manifest lists it', async () => {
    const root = await repository({ 'm/a.onnx': pointer('weights'), 'm/b.onnx': pointer('weights') })
    writeFileSync(join(root, 'm/a.onnx'), 'other')
    writeFileSync(join(root, 'm/b.onnx'), 'weights')
    const manifest = await listIn(root, { 'm/a.onnx': 'other', 'm/b.onnx': 'weights' })
    expect(await checkSources(manifest)).toMatchObject([
      { rule: 'source/digest-mismatch', properties: { name: 'm/a.onnx', document: 'HEAD' } },
    ])
  })

  // Only root can give a checkout to another user, as container jobs, which run as root, meet it.
  const asRoot = process.getuid?.() === 0 ? it : it.skip
  asRoot('are read in a container, where the checkout belongs to another user', async () => {
    const root = await repository({ 'm/voice.onnx': pointer('weights') })
    execFileSync('chown', ['-R', '12345', root])
    const { claims, findings } = await findLfsClaims(await openRoot(root), ['m/voice.onnx'])
    expect([claims.length, findings]).toEqual([1, []])
  })

  it('are none outside of a repository, or before the first commit', async () => {
    expect(await findLfsClaims(await openRoot(await tree({ a: 'a' })), ['a'])).toEqual({ claims: [], findings: [] })
    const empty = await tree({ a: 'a' })
    execFileSync('git', ['init', '--quiet'], { cwd: empty })
    expect(await findLfsClaims(await openRoot(empty), ['a'])).toEqual({ claims: [], findings: [] })
  })

  it('that cannot be read are a finding', async () => {
    const root = await tree({ '.git': 'gitdir: /does/not/exist\n', a: 'a' })
    const { findings } = await findLfsClaims(await openRoot(root), ['a'])
    expect(findings).toMatchObject([{ rule: 'source/unreadable', properties: { origin: 'Git LFS' } }])
  })
})
