import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { openRoot, resolveWithin } from '../../../shared/files/src/index.ts'
import { faultOf, plant, plantRoot, ruleOf } from './tree.ts'

describe('opening a root', () => {
  it('gives the real directory behind a link', async () => {
    const folder = plant({ 'real/x': '', alias: { to: 'real' } })
    expect(await openRoot(path.join(folder, 'alias'))).toEqual({ path: path.join(folder, 'real') })
  })

  it.each([
    ['missing', 'files/not-found'],
    ['file', 'files/not-a-directory'],
    ['file/below', 'files/not-a-directory'],
    ['loop', 'files/not-a-directory'],
    ['a\0b', 'files/illegal-path'],
    ['x'.repeat(300), 'files/unreadable'],
  ])('refuses %j and names it', async (name, rule) => {
    const given = `${plant({ file: '', loop: { to: 'loop' } })}/${name}`
    const fault = await faultOf(openRoot(given))
    expect(fault).toMatchObject({ rule, details: { at: { file: given } } })
    expect(fault.details.remedy).not.toBe('')
  })
})

describe('resolving within a root', () => {
  it('follows chains of links that stay inside, relative and absolute', async () => {
    const root = await plantRoot({
      'blobs/1': 'x',
      'models/a': { to: '../blobs/1' },
      'models/b': { to: 'a' },
      deep: { to: './models/../models' },
    })
    symlinkSync(path.join(root.path, 'deep/b'), path.join(root.path, 'absolute'))
    expect(await resolveWithin(root, 'absolute')).toBe(path.join(root.path, 'blobs/1'))
    expect(await resolveWithin(root, 'deep/b')).toBe(path.join(root.path, 'blobs/1'))
    expect(await resolveWithin(root, 'models')).toBe(path.join(root.path, 'models'))
  })

  it('accepts an absolute link that names the root by another way', async () => {
    const folder = plant({ 'real/file': 'x', alias: { to: 'real' } })
    symlinkSync(path.join(folder, 'alias', 'file'), path.join(folder, 'real', 'link'))
    const root = await openRoot(path.join(folder, 'alias'))
    expect(await resolveWithin(root, 'link')).toBe(path.join(folder, 'real', 'file'))
  })

  it('reads ".." behind a link as the system does', async () => {
    const root = await plantRoot({ 'a/b/c/x': '', 'a/b/file': 'right', file: 'wrong', l: { to: 'a/b/c' } })
    symlinkSync(path.join(root.path, 'l') + '/../file', path.join(root.path, 'absolute'))
    symlinkSync('l/../file', path.join(root.path, 'relative'))
    expect(await resolveWithin(root, 'absolute')).toBe(path.join(root.path, 'a/b/file'))
    expect(await resolveWithin(root, 'relative')).toBe(path.join(root.path, 'a/b/file'))
  })

  it.each([
    ['a link to a file outside', { x: { to: '../outside/secret.txt' } }, 'x', 'x'],
    ['a link to the parent', { up: { to: '..' } }, 'up/outside/secret.txt', 'up'],
    ['a link to the whole disk', { disk: { to: '/' } }, 'disk/etc', 'disk'],
    ['a chain whose last link leaves', { a: { to: 'd/b' }, 'd/b': { to: '../../outside/secret.txt' } }, 'a', 'd/b'],
    ['a link that leaves and comes back', { back: { to: '../root/file' }, file: '' }, 'back', 'back'],
    ['an absolute link that leaves', { absolute: { to: '/no/such/file' } }, 'absolute', 'absolute'],
    ['a link to nothing outside', { gone: { to: '../outside/gone' } }, 'gone', 'gone'],
    ['a link to a directory with the same beginning', { near: { to: '../root-2/x' } }, 'near', 'near'],
  ])('refuses %s, and says which link', async (_, tree, name, link) => {
    const root = await plantRoot(tree)
    const fault = await faultOf(resolveWithin(root, name))
    expect(fault).toMatchObject({ rule: 'files/leaves-root', details: { properties: { link } } })
    expect(fault.message).toContain(`the link "${link}" points to`)
  })

  it.each([
    ['gone', 'files/not-found'],
    ['file/below', 'files/not-found'],
    ['dangling', 'files/not-found'],
    ['self', 'files/not-found'],
    ['ping/x', 'files/not-found'],
    ['../outside/secret.txt', 'files/illegal-path'],
  ])('refuses %j as %s', async (name, rule) => {
    const root = await plantRoot({
      file: '',
      dangling: { to: 'gone' },
      self: { to: 'self' },
      ping: { to: 'pong' },
      pong: { to: 'ping' },
    })
    expect(await ruleOf(resolveWithin(root, name))).toBe(rule)
  })

  it('sees a directory that was swapped for a link', async () => {
    const root = await plantRoot({ 'models/secret.txt': 'harmless' })
    expect(await resolveWithin(root, 'models/secret.txt')).toBe(path.join(root.path, 'models/secret.txt'))
    rmSync(path.join(root.path, 'models'), { recursive: true })
    symlinkSync('../outside', path.join(root.path, 'models'))
    expect(await ruleOf(resolveWithin(root, 'models/secret.txt'))).toBe('files/leaves-root')
  })

  it('never leaves the root, whatever the links of a tree are', async () => {
    const names = ['a', 'b', 'c', 'd/a', 'd/b', 'd/e/a']
    const target = fc
      .array(fc.constantFrom('..', '.', 'a', 'b', 'c', 'd', 'e', 'outside', 'root', 'secret.txt'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join('/'))
    const links = fc.record(Object.fromEntries(names.map((name) => [name, fc.option(target)])))
    await fc.assert(
      fc.asyncProperty(links, async (tree) => {
        const root = await plantRoot({ 'd/e/file': '', file: '' })
        for (const [name, link] of Object.entries(tree)) {
          const file = path.join(root.path, name)
          mkdirSync(path.dirname(file), { recursive: true })
          if (link === null) writeFileSync(file, '')
          else symlinkSync(link, file)
        }
        for (const name of [...names, 'a/secret.txt', 'b/a', 'c/d/e/file', 'd/e/a/b']) {
          const real = await resolveWithin(root, name).catch(() => root.path)
          expect(real === root.path || real.startsWith(root.path + path.sep)).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })
})
