import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openRepository } from '@seaworthy/git'

interface Checkout {
  folder: string
  git: (...args: string[]) => string
  write: (files: Record<string, string>) => Promise<void>
  commit: (files: Record<string, string>) => Promise<string>
}

async function checkout(): Promise<Checkout> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'git-')))
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim()
  const write = async (files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
      await writeFile(path.join(folder, name), text)
    }
  }
  git('init', '--quiet', '--initial-branch=main')
  return {
    folder,
    git,
    write,
    commit: async (files) => {
      await write(files)
      git('add', '--all')
      git('commit', '--quiet', '--message=x')
      return git('rev-parse', 'HEAD')
    },
  }
}

describe('what changed since a commit', () => {
  it('is what was added, changed or not yet committed, and not what was deleted', async () => {
    const { folder, commit, write, git } = await checkout()
    const base = await commit({ 'kept.md': 'a', 'changed.md': 'a', 'gone.md': 'a', '.gitignore': 'ignored.md\n' })
    await rm(path.join(folder, 'gone.md'))
    await commit({ 'changed.md': 'b', 'new folder/ä "quoted".md': 'b' })
    await write({ 'untracked.md': 'c', 'ignored.md': 'c', 'kept.md': 'c' })
    const changed = await (await openRepository(folder)).changedSince(base)
    expect(changed?.sort()).toEqual(['changed.md', 'kept.md', 'new folder/ä "quoted".md', 'untracked.md'])
    expect(git('status', '--short')).toContain('untracked.md')
  })

  it('is told by paths from the opened folder', async () => {
    const { folder, commit } = await checkout()
    const base = await commit({ 'a.md': 'a', 'app/b.md': 'a' })
    await commit({ 'a.md': 'b', 'app/b.md': 'b' })
    expect(await (await openRepository(path.join(folder, 'app'))).changedSince(base)).toEqual(['b.md'])
  })

  it('counts from the last common commit: what the other branch did meanwhile is not ours', async () => {
    const { folder, commit, git } = await checkout()
    await commit({ 'a.md': 'a' })
    git('checkout', '--quiet', '-b', 'topic')
    await commit({ 'ours.md': 'a' })
    git('checkout', '--quiet', 'main')
    const theirs = await commit({ 'theirs.md': 'a' })
    git('checkout', '--quiet', 'topic')
    expect(await (await openRepository(folder)).changedSince(theirs)).toEqual(['ours.md'])
  })

  it('is unknown when the commit is not in the checkout', async () => {
    const { folder, commit } = await checkout()
    await commit({ 'a.md': 'a' })
    expect(await (await openRepository(folder)).changedSince('f'.repeat(40))).toBeUndefined()
  })

  it.each(['--output=/tmp/x', '-O/etc/passwd'])('takes no option for a commit: %s', async (hostile) => {
    const { folder, commit } = await checkout()
    await commit({ 'a.md': 'a' })
    expect(await (await openRepository(folder)).changedSince(hostile)).toBeUndefined()
  })
})

it('says that a folder lies in no repository', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'nogit-'))
  await expect(openRepository(folder)).rejects.toThrow(/Expected .* to lie in a git repository/)
})

describe('the time of a commit', () => {
  it('is when it was made, to the second', async () => {
    const { folder, commit, git } = await checkout()
    await commit({ 'a.md': 'a' })
    const seconds = Number(git('show', '--no-patch', '--format=%ct', 'HEAD'))
    expect(await (await openRepository(folder)).committedAt('HEAD')).toEqual(new Date(seconds * 1000))
  })

  it('is unknown where there is no commit', async () => {
    const { folder } = await checkout()
    expect(await (await openRepository(folder)).committedAt('HEAD')).toBeUndefined()
  })
})
