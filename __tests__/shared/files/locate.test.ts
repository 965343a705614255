import { rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '@seaworthy/verdict'
import { locate, openRoot, walk, walkNames, type NamedEntry } from '../../../shared/files/src/index.ts'
import { plant } from './tree.ts'

function byName(entries: NamedEntry[]): Map<string, NamedEntry> {
  return new Map(entries.map((entry) => [entry.name, entry]))
}

describe('locating many names', () => {
  const tree = { 'models/a.bin': 'a', 'models/b.bin': 'bb', 'models/link.bin': { to: 'a.bin' }, 'prompts/p.md': 'p' }
  const names = [
    'prompts/p.md',
    'models/b.bin',
    'models/gone',
    'models/link.bin',
    'models/A.bin',
    '../x',
    'models',
    'models/a.bin',
  ]

  it('gives what resolving each alone gives, with and without a walk', async () => {
    const root = await openRoot(plant(tree))
    const alone = await locate(root, names)
    expect(alone).toMatchObject([
      { path: path.join(root.path, 'prompts/p.md'), size: 1 },
      { path: path.join(root.path, 'models/b.bin'), size: 2 },
      { rule: 'files/not-found' },
      { path: path.join(root.path, 'models/a.bin'), size: 1 },
      { rule: 'files/not-found' },
      { rule: 'files/illegal-path' },
      { path: path.join(root.path, 'models') },
      { path: path.join(root.path, 'models/a.bin'), size: 1 },
    ])
    const walked = await locate(root, names, byName(await walkNames(root, { under: 'models' })))
    expect(walked).toMatchObject(
      alone.map((one) => (one instanceof UserError ? { rule: one.rule } : { path: one.path })),
    )
  })

  it('does not look again at files that the walk has seen, and follows links as ever', async () => {
    const root = await openRoot(plant(tree))
    const walked = await walk(root)
    rmSync(path.join(root.path, 'models/b.bin'))
    rmSync(path.join(root.path, 'models/a.bin'))
    expect(await locate(root, ['models/b.bin', 'models/link.bin'], byName(walked))).toMatchObject([
      { path: path.join(root.path, 'models/b.bin') },
      { rule: 'files/not-found' },
    ])
  })

  it('refuses a name that other systems do not allow, although the disk has it', async () => {
    const root = await openRoot(plant({ 'models/aux.bin': 'x' }))
    expect(await locate(root, ['models/aux.bin'], byName(await walk(root)))).toMatchObject([
      { rule: 'files/illegal-path' },
    ])
  })
})
