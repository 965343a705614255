import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { shown, walk, walkNames } from '../../../shared/files/src/index.ts'
import { faultOf, plant, plantRoot, ruleOf } from './tree.ts'

describe('walking a root', () => {
  it('lists everything, sorted by the UTF-8 bytes of the names', async () => {
    const root = await plantRoot({
      'a/b': '1',
      'a-b': '22',
      'a.txt': '',
      Z: '',
      '\u{fffd}': '',
      '😀': '',
      '.hidden/x': '',
    })
    const entries = await walk(root)
    expect(entries.map(({ name }) => name)).toEqual([
      '.hidden',
      '.hidden/x',
      'Z',
      'a',
      'a-b',
      'a.txt',
      'a/b',
      '\u{fffd}',
      '😀',
    ])
    expect(entries[4]).toEqual({ name: 'a-b', path: path.join(root.path, 'a-b'), kind: 'file', size: 2 })
    expect(entries[3]).toEqual({ name: 'a', path: path.join(root.path, 'a'), kind: 'directory', size: 0 })
  })

  it('keeps names as they are: line breaks, workflow commands, quotes, very long ones', async () => {
    const names = [
      'a\nb',
      '::error::x',
      'x' + 'y'.repeat(254),
      'tab\there',
      '" \' `',
      '%0A',
      'a\\b',
      '\u{202e}gpj.exe',
      'e\u{301}',
      'é',
    ]
    const root = await plantRoot(Object.fromEntries(names.map((name) => [name, ''])))
    expect(new Set((await walk(root)).map(({ name }) => name))).toEqual(new Set(names))
  })

  it('reports links, where they lead, and follows none', async () => {
    const root = await plantRoot({
      'd/file': 'x',
      'd/up': { to: '..' },
      'd/self': { to: '.' },
      'l-file': { to: 'd/file' },
      'l-directory': { to: 'd' },
      'l-chain': { to: 'l-file' },
      'l-gone': { to: 'gone' },
      'l-loop': { to: 'l-loop' },
      'l-out': { to: '../outside/secret.txt' },
      'l-out-gone': { to: '/no/such/file' },
      'l-out-through': { to: 'l-out-directory/secret.txt' },
      'l-out-directory': { to: '../outside' },
    })
    const links = (await walk(root)).filter(({ kind }) => kind === 'link')
    expect(Object.fromEntries(links.map(({ name, link }) => [name, link]))).toEqual({
      'd/up': { target: '..', leavesRoot: false, resolves: 'cycle' },
      'd/self': { target: '.', leavesRoot: false, resolves: 'cycle' },
      'l-file': { target: 'd/file', leavesRoot: false, resolves: 'file' },
      'l-directory': { target: 'd', leavesRoot: false, resolves: 'directory' },
      'l-chain': { target: 'l-file', leavesRoot: false, resolves: 'file' },
      'l-gone': { target: 'gone', leavesRoot: false, resolves: 'nothing' },
      'l-loop': { target: 'l-loop', leavesRoot: false, resolves: 'cycle' },
      'l-out': { target: '../outside/secret.txt', leavesRoot: true, resolves: 'nothing' },
      'l-out-gone': { target: '/no/such/file', leavesRoot: true, resolves: 'nothing' },
      'l-out-through': { target: 'l-out-directory/secret.txt', leavesRoot: true, resolves: 'nothing' },
      'l-out-directory': { target: '../outside', leavesRoot: true, resolves: 'nothing' },
    })
  })

  it('reports FIFOs, sockets and devices without opening them', async () => {
    const root = await plantRoot({ 'l-device': { to: 'fifo' } })
    execFileSync('mkfifo', [path.join(root.path, 'fifo')])
    const server = createServer().listen(path.join(root.path, 'socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    const entries = await walk(root)
    await new Promise((resolve) => server.close(resolve))
    expect(entries.map(({ name, kind, link }) => [name, kind, link?.resolves])).toEqual([
      ['fifo', 'other', undefined],
      ['l-device', 'link', 'other'],
      ['socket', 'other', undefined],
    ])
  })

  it('starts under a directory and keeps names relative to the root', async () => {
    const root = await plantRoot({ 'models/a/x': '', 'models/b': '', other: '', current: { to: 'models' } })
    const names = async (under: string) => (await walk(root, { under })).map(({ name }) => name)
    expect(await names('models')).toEqual(['models/a', 'models/a/x', 'models/b'])
    expect(await names('current')).toEqual(['current/a', 'current/a/x', 'current/b'])
    expect(await ruleOf(walk(root, { under: 'other' }))).toBe('files/not-a-directory')
    expect(await ruleOf(walk(root, { under: 'gone' }))).toBe('files/not-found')
    expect(await ruleOf(walk(root, { under: '../outside' }))).toBe('files/illegal-path')
  })

  it('leaves out what is skipped, with all that is in it', async () => {
    const root = await plantRoot({ '.git/config': '', 'sub/.git/config': '' })
    const entries = await walk(root, { skip: (name) => name === '.git' })
    expect(entries.map(({ name }) => name)).toEqual(['sub', 'sub/.git', 'sub/.git/config'])
  })

  it('stops at the greatest number of entries', async () => {
    const root = await plantRoot({ a: '', b: '', c: '' })
    expect(await walk(root, { maximumEntries: 3 })).toHaveLength(3)
    const fault = await faultOf(walk(root, { maximumEntries: 2 }))
    expect(fault.message).toBe(`${shown(root.path)} contains more than 2 files and directories.`)
  })

  it('refuses a name that is not UTF-8, which would be opened under another', async () => {
    const root = await plantRoot({ 'd/\u{fffd}': 'a decoy' })
    writeFileSync(Buffer.concat([Buffer.from(path.join(root.path, 'd/')), Buffer.from([0x61, 0xff])]), '')
    const fault = await faultOf(walk(root))
    expect(fault.rule).toBe('files/illegal-name')
    expect(fault.message).toMatch(/bytes 61ff\.$/)
  })

  it('leaves out names that are not UTF-8 for those who are told, and what looks like them', async () => {
    const root = await plantRoot({ 'd/\u{fffd}': 'a decoy', 'd/b': '' })
    for (const bytes of [[0xff], [0x61, 0xff]])
      writeFileSync(Buffer.concat([Buffer.from(path.join(root.path, 'd/')), Buffer.from(bytes)]), '')
    const told: string[] = []
    const entries = await walk(root, {
      onIllegalName: (name, bytes) => told.push(`${name} ${bytes.toString('hex')}`),
    })
    expect(entries.map(({ name }) => name)).toEqual(['d', 'd/b'])
    expect(told.sort()).toEqual(['d/a\u{fffd} 61ff', 'd/\u{fffd} ff'])
  })

  it('fails on a directory that the system does not let it read, and names it', async () => {
    const long = Array.from({ length: 12 }, () => 'd'.repeat(250)).join('/')
    const root = await plantRoot({})
    const other = plant({})
    mkdirSync(path.join(root.path, long), { recursive: true })
    mkdirSync(path.join(other, 'x', long), { recursive: true })
    renameSync(path.join(other, 'x'), path.join(root.path, long, 'x'))
    const fault = await faultOf(walk(root))
    expect(fault.rule).toBe('files/unreadable')
    expect(fault.message).toContain('ENAMETOOLONG')
    expect(fault.details.at?.file).toContain(root.path)
  })
})

describe('walking for the names alone', () => {
  it('finds what a walk finds, without the sizes', async () => {
    const root = await plantRoot({ 'a/b': '1', 'a-b': '22', l: { to: 'a-b' }, '😀': '', '\u{fffd}': '' })
    const withoutSizes = (await walk(root)).map(({ size, ...entry }) => (size >= 0 ? entry : undefined))
    expect(await walkNames(root)).toEqual(withoutSizes)
  })
})
