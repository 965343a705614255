import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readTree, type Tree } from '../../../tools/build/tree.ts'
import { fixtureRepository, run, runTool, writeFiles, type Ran } from './fixture.ts'

describe('npm run build', () => {
  let root: string
  let first: Ran
  let dist: Tree

  beforeAll(async () => {
    root = await fixtureRepository()
    await writeFiles(root, { 'dist/removed-action/index.js': '', 'dist/greet/999.index.js': '' })
    first = await runTool(root, 'build.ts')
    dist = await readTree(join(root, 'dist'))
  })

  afterAll(() => rm(root, { recursive: true }))

  it('bundles the entry, its lazy chunk, its worker and its WebAssembly, and removes what is stale', () => {
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect([...dist.keys()].map((path) => path.replace(/\d+\.index/, 'N.index')).sort()).toEqual([
      'greet/N.index.js',
      'greet/index.js',
      'greet/licenses.txt',
      'greet/own.wasm',
      'greet/parser.wasm',
      'greet/workers/count/index.js',
      'package.json',
    ])
  })

  it('makes bundles that run from a copy without node_modules', async () => {
    const moved = await fixtureRepository()
    await rm(join(moved, 'node_modules'), { recursive: true })
    for (const [path, content] of dist) await writeFiles(moved, { [`dist/${path}`]: Buffer.from(content).toString() })
    const ran = await run(moved, process.execPath, 'dist/greet/index.js')
    await rm(moved, { recursive: true })
    expect(ran).toEqual({ status: 0, stdout: 'hello 5 4 lazy counted\n', stderr: '' })
  })

  it('writes plain files with LF only', async () => {
    expect((await stat(join(root, 'dist/greet/index.js'))).mode & 0o111).toBe(0)
    for (const [path, content] of dist) {
      expect([path, Buffer.from(content).includes('\r\n')]).toEqual([path, false])
    }
  })

  it('gives the same bytes again, from another folder, and when only some actions are built', async () => {
    const other = await fixtureRepository()
    await runTool(other, 'build.ts')
    expect(await readTree(join(other, 'dist'))).toEqual(dist)
    await rm(other, { recursive: true })
    await rm(join(root, 'dist/greet'), { recursive: true })
    expect(await runTool(root, 'build.ts', 'greet')).toMatchObject({ status: 0 })
    expect(await readTree(join(root, 'dist'))).toEqual(dist)
  })

  it('lists every package of the entry, the lazy chunk, the worker and ncc itself in licenses.txt, and no other', async () => {
    const licences = await readFile(join(root, 'dist/greet/licenses.txt'), 'utf8')
    const ncc = JSON.parse(await readFile('node_modules/@vercel/ncc/package.json', 'utf8')) as { version: string }
    expect(licences.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      `- @vercel/ncc ${ncc.version}: MIT`,
      '- counter 2.0.0: MIT',
      '- later 2.0.0: MIT',
      '- parser 1.2.3: MIT',
      `- webpack (runtime) in @vercel/ncc ${ncc.version}: MIT`,
    ])
    expect(licences).toContain(
      'parser 1.2.3\nLicence: MIT\nRepository: https://github.com/acme/parser\n\n' +
        '--- LICENSE\n\nMIT License\n\nCopyright (c) the authors of parser\n\n' +
        '--- NOTICE.md\n\nNotice of parser\n\n' +
        '--- vendor/LICENSE-vendored.txt\n\nMIT License\n\nCopyright (c) the authors of the vendored code\n',
    )
  })

  it('bundles a package of the version that npm put beside the importing one', async () => {
    const other = await fixtureRepository()
    await writeFiles(other, {
      'shared/words/src/greeting.ts': "export { later as greeting } from 'later'\n",
      'shared/words/node_modules/later/package.json':
        '{"name":"later","version":"3.0.0","license":"0BSD","types":"index.d.ts"}',
      'shared/words/node_modules/later/index.js': "exports.later = 'newer'\n",
      'shared/words/node_modules/later/index.d.ts': 'export const later: string\n',
    })
    await runTool(other, 'build.ts')
    const ran = await run(other, process.execPath, 'dist/greet/index.js')
    const licences = await readFile(join(other, 'dist/greet/licenses.txt'), 'utf8')
    await rm(other, { recursive: true })
    expect(ran).toEqual({ status: 0, stdout: 'newer 5 4 lazy counted\n', stderr: '' })
    expect(licences).toContain('- later 2.0.0: MIT\n- later 3.0.0: 0BSD\n')
  })

  it('says which optional import of a third party it leaves out', () => {
    expect(first.stdout).toContain(
      'Left out: accelerator, an optional import of ./node_modules/parser/index.js that is not installed.',
    )
  })
})

describe('npm run build refuses', () => {
  let root: string

  beforeAll(async () => {
    root = await fixtureRepository()
  })

  afterAll(() => rm(root, { recursive: true }))

  it.each<[string, Record<string, string>, string[], string]>([
    [
      'an action without an entry',
      { 'actions/empty/action.yml': 'name: Empty' },
      [],
      'actions/empty has no src/index.ts',
    ],
    ['an unknown action', {}, ['gret'], 'There is no action gret; actions/ has empty, greet.'],
    [
      'sources that do not compile',
      { 'actions/wrong/src/index.ts': "export const n: number = 'text'\n" },
      ['wrong'],
      "actions/wrong/src/index.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'.",
    ],
    [
      'an import of ours that is not installed',
      {
        'actions/gone/package.json': '{"name":"@seaworthy/gone","type":"module"}',
        'actions/gone/src/index.ts': "import gone from 'gone'\ngone()\n",
        'actions/gone/src/gone.d.ts': "declare module 'gone' { export default function gone(): void }\n",
      },
      ['gone'],
      './build/actions/gone/src/index.js imports gone, which is not installed.',
    ],
    [
      'a file of the repository that is no source',
      {
        'actions/local/package.json': '{"name":"@seaworthy/local","type":"module"}',
        'actions/local/src/index.ts':
          "import path from 'node:path'\nconsole.log(path.join(__dirname, '../../../../tools/build/budgets.json'))\n",
      },
      ['local'],
      'budgets.json, which is neither ours nor a package',
    ],
  ])('%s', async (_, files, names, message) => {
    await writeFiles(root, files)
    const ran = await runTool(root, 'build.ts', ...names)
    expect(ran.status).toBe(1)
    expect(ran.stderr).toContain(message)
    expect(await readTree(join(root, 'dist'))).toEqual(new Map())
  })

  it('to run elsewhere than in the root', async () => {
    const ran = await runTool(join(root, 'actions'), 'build.ts')
    expect(ran.status).toBe(1)
    expect(ran.stderr).toContain('The build must run in the root of the repository')
  })
})
