import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { appendFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compareDist } from '../../../tools/build/compare.ts'
import { readTree, writeTree, type Tree } from '../../../tools/build/tree.ts'
import { fixtureRepository, run, runTool } from './fixture.ts'

describe('compareDist', () => {
  const built = tree({ 'a/index.js': 'one', 'a/1.index.js': 'two' })
  const tracked = new Set(['a/index.js', 'a/1.index.js', 'a/old.js'])

  it('finds nothing in what the build makes', () => {
    expect(compareDist(built, tree({ 'a/index.js': 'one', 'a/1.index.js': 'two' }), tracked)).toEqual([])
  })

  it.each<[string, Record<string, string>, { kind: string; path: string }]>([
    ['changed byte', { 'a/index.js': 'oNe', 'a/1.index.js': 'two' }, { kind: 'changed', path: 'a/index.js' }],
    ['missing chunk', { 'a/index.js': 'one' }, { kind: 'missing', path: 'a/1.index.js' }],
    ['stale file', { 'a/index.js': 'one', 'a/1.index.js': 'two', 'a/old.js': '' }, { kind: 'stale', path: 'a/old.js' }],
  ])('finds a %s', (_, found, difference) => {
    expect(compareDist(built, tree(found), tracked)).toEqual([difference])
  })

  it('finds a file that Git does not track', () => {
    expect(compareDist(built, built, new Set(['a/index.js']))).toEqual([{ kind: 'untracked', path: 'a/1.index.js' }])
  })
})

describe('npm run check:dist', () => {
  let root: string
  let dist: Tree
  let chunk: string

  beforeAll(async () => {
    root = await fixtureRepository()
    await runTool(root, 'build.ts')
    await run(root, 'git', 'init', '--quiet')
    await run(root, 'git', 'add', '--force', 'dist')
    dist = await readTree(join(root, 'dist'))
    chunk = (await readdir(join(root, 'dist/greet'))).find((name) => /^\d+\.index\.js$/.test(name)) ?? ''
  })

  afterAll(() => rm(root, { recursive: true }))

  it('passes right after a build that was added', async () => {
    const { status, stdout } = await runTool(root, 'check-dist.ts')
    expect([status, stdout]).toEqual([0, 'dist/ is what the sources make: 7 files of 1 actions.\n'])
  })

  it('names each file that was changed, left behind, deleted or not added, and says what to do', async () => {
    await appendFile(join(root, 'dist/greet/index.js'), ' ')
    await writeFile(join(root, 'dist/greet/7.index.js'), '')
    await rm(join(root, 'dist/greet', chunk))
    await run(root, 'git', 'rm', '--quiet', '--cached', 'dist/package.json')
    const { status, stderr } = await runTool(root, 'check-dist.ts')
    await writeTree(join(root, 'dist'), dist)
    await rm(join(root, 'dist/greet/7.index.js'))
    await run(root, 'git', 'add', '--force', 'dist')
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n').sort()).toEqual(
      [
        '  Run npm run build and commit dist/ with the change: npm run build && git add dist.',
        `dist/greet/${chunk} is missing: the sources make it.`,
        'dist/greet/7.index.js is stale: the sources no longer make it.',
        'dist/greet/index.js differs from what the sources make.',
        'dist/package.json is up to date, but Git does not track it.',
      ].sort(),
    )
  })

  it('fails when a source has changed and the bundle has not', async () => {
    await writeFile(join(root, 'shared/words/src/greeting.ts'), "export const greeting: string = 'bye'\n")
    const { status, stderr } = await runTool(root, 'check-dist.ts')
    expect(status).toBe(1)
    expect(stderr).toContain('dist/greet/index.js differs from what the sources make.')
  })
})

function tree(contents: Record<string, string>): Tree {
  return new Map(Object.entries(contents).map(([path, content]) => [path, Buffer.from(content)]))
}
