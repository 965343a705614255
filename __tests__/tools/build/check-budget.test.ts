import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { appendFile, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { budgetsFor, overBudget, parseBudgets } from '../../../tools/build/budgets.ts'
import type { Tree } from '../../../tools/build/tree.ts'
import { runTool, writeFiles } from './fixture.ts'

const dist = treeOf({
  'greet/index.js': 1_000_000,
  'greet/12.index.js': 300_000,
  'greet/34.index.js': 100_000,
  'greet/workers/count/index.js': 50_000,
  'greet/workers/count/56.index.js': 1,
  'greet/parser.wasm': 9_000,
  'greet/table.json': 20,
  'greet/licenses.txt': 70_000,
  'package.json': 20,
})
const budgets = { greet: { entry: 1_030_000, chunks: 420_000, workers: 60_000, wasm: 10_000, other: 10_000 } }

describe('budgets', () => {
  it('are recorded as the size and 3 %, rounded up to 10 kB, and licences are free', () => {
    expect(budgetsFor(dist)).toEqual(budgets)
  })

  it('stay at nothing for what a bundle does not have', () => {
    expect(budgetsFor(treeOf({ 'greet/index.js': 1 }))).toEqual({
      greet: { entry: 10_000, chunks: 0, workers: 0, wasm: 0, other: 0 },
    })
  })

  it('are never recorded above the ceiling', () => {
    expect(budgetsFor(treeOf({ 'greet/index.js': 2_190_000 }))['greet']?.entry).toBe(2_200_000)
  })

  it('let a bundle pass that is within them', () => {
    expect(overBudget(dist, budgets)).toEqual([])
  })

  it.each<[string, string]>([
    ['greet/index.js', 'greet: 1,030,001 bytes of entry are over the budget of 1,030,000.'],
    ['greet/12.index.js', 'greet: 1,130,001 bytes of chunks are over the budget of 420,000.'],
    ['greet/workers/count/index.js', 'greet: 1,030,002 bytes of workers are over the budget of 60,000.'],
    ['greet/parser.wasm', 'greet: 1,030,001 bytes of wasm are over the budget of 10,000.'],
    ['greet/new.bin', 'greet: 1,030,021 bytes of other are over the budget of 10,000.'],
  ])('stop %s when it grows', (path, message) => {
    const grown = new Map([...dist, [path, new Uint8Array(1_030_001)] as const])
    expect(overBudget(grown, budgets).map((fault) => fault.message)).toEqual([message])
  })

  it.each(['greet/index.js', 'greet/workers/count/index.js'])(
    'stop %s at the ceiling, whatever is recorded',
    (path) => {
      const grown = new Map([...dist, [path, new Uint8Array(2_200_001)] as const])
      const generous = { greet: { ...budgets.greet, entry: 9e9, workers: 9e9 } }
      expect(overBudget(grown, generous).map((fault) => fault.message)).toEqual([
        `greet: dist/${path} has 2,200,001 bytes, over the ceiling of 2,200,000 for any entry.`,
      ])
    },
  )

  it('ask for a row of every action, and for no row of any other', () => {
    expect(overBudget(dist, { gone: budgets.greet }).map((fault) => fault.message)).toEqual([
      'greet has no budget in tools/build/budgets.json.',
      'tools/build/budgets.json has a budget for gone, which is not in dist/.',
    ])
  })

  it.each([
    ['{', 'is not JSON'],
    ['{"greet":{}}', 'The row greet of tools/build/budgets.json must give bytes for entry, chunks'],
    ['{"greet":{"entry":1,"chunks":1,"workers":1,"wasm":1,"other":-1}}', 'The row greet'],
    ['{"greet":{"entry":"1","chunks":1,"workers":1,"wasm":1,"other":1}}', 'The row greet'],
    ['{"greet":{"entry":1,"chunks":1,"workers":1,"wasm":1,"other":1,"more":1}}', 'The row greet'],
    ['{"greet":null}', 'The row greet'],
  ])('refuse the file %s', (text, message) => {
    expect(() => parseBudgets(text)).toThrow(message)
  })
})

describe('npm run check:budget', () => {
  let root: string

  beforeAll(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'seaworthy-budget-')))
    await writeFiles(root, {
      'package.json': '{"workspaces":[]}',
      'tsconfig.build.json': '{}',
      'tools/build/budgets.json': '{}',
      'dist/greet/index.js': 'x'.repeat(5_000),
    })
  })

  afterAll(() => rm(root, { recursive: true }))

  it('fails without a row, records one, passes, and fails when the bundle outgrows it', async () => {
    expect(await runTool(root, 'check-budget.ts')).toMatchObject({
      status: 1,
      stderr: 'greet has no budget in tools/build/budgets.json.\n  Record one: npm run check:budget -- --record.\n',
    })
    expect(await runTool(root, 'check-budget.ts', '--record')).toMatchObject({ status: 0 })
    expect(JSON.parse(await readFile(join(root, 'tools/build/budgets.json'), 'utf8'))).toMatchObject({
      greet: { entry: 10_000 },
    })
    expect(await runTool(root, 'check-budget.ts')).toMatchObject({ status: 0 })
    await appendFile(join(root, 'dist/greet/index.js'), 'x'.repeat(5_001))
    expect((await runTool(root, 'check-budget.ts')).stderr).toContain(
      'greet: 10,001 bytes of entry are over the budget of 10,000.\n  Make it smaller',
    )
  })

  it('fails on what is over the ceiling even while recording', async () => {
    await writeFile(join(root, 'dist/greet/index.js'), 'x'.repeat(2_200_001))
    const ran = await runTool(root, 'check-budget.ts', '--record')
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining('over the ceiling of 2,200,000')])
  })

  it('refuses options that it does not have', async () => {
    expect(await runTool(root, 'check-budget.ts', '--recrod')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('takes --record or nothing, not --recrod'),
    })
  })
})

function treeOf(sizes: Record<string, number>): Tree {
  return new Map(Object.entries(sizes).map(([path, bytes]) => [path, new Uint8Array(bytes)]))
}
