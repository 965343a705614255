import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { applyDrift } from '../../../tools/generate/apply.ts'
import { describeDrift, driftOf } from '../../../tools/generate/drift.ts'
import type { Generator } from '../../../tools/generate/generator.ts'
import { repositoryOf } from './repository.ts'

const letters: Generator = {
  files: () =>
    Promise.resolve([
      { path: 'made/a.txt', content: 'one\ntwo\n' },
      { path: 'made/b.txt', content: 'b\n' },
    ]),
  present: async (root) => (await readdir(path.join(root, 'made'))).map((name) => `made/${name}`),
}

describe('drift', () => {
  it('is nothing when every file is what its sources say', async () => {
    await using repository = await repositoryOf({ 'made/a.txt': 'one\ntwo\n', 'made/b.txt': 'b\n' })
    expect(await driftOf(repository.root, letters)).toEqual([])
  })

  it('is a changed, a missing and a stale file, each in one sentence', async () => {
    await using repository = await repositoryOf({ 'made/a.txt': 'one\n2\n', 'made/c.txt': '' })
    expect((await driftOf(repository.root, letters)).map(describeDrift)).toEqual([
      'made/a.txt differs from what its sources say, first at line 2.',
      'made/b.txt is missing.',
      'made/c.txt is generated, but its source has gone.',
    ])
  })

  it('is found when lines were only added at the end', async () => {
    await using repository = await repositoryOf({ 'made/a.txt': 'one\ntwo\n\nmore', 'made/b.txt': 'b\n' })
    expect(await driftOf(repository.root, letters)).toMatchObject([{ path: 'made/a.txt', line: 4 }])
  })

  it('is mended by applying it, and leaves no drafts', async () => {
    await using repository = await repositoryOf({ 'made/a.txt': 'x', 'made/c.txt': '' })
    for (const drift of await driftOf(repository.root, letters)) await applyDrift(repository.root, drift)
    expect(await driftOf(repository.root, letters)).toEqual([])
    expect(await readdir(path.join(repository.root, 'made'))).toEqual(['a.txt', 'b.txt'])
    expect(await readFile(path.join(repository.root, 'made/a.txt'), 'utf8')).toBe('one\ntwo\n')
  })
})
