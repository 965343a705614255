import { createHash } from 'node:crypto'
import { lstatSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '@seaworthy/verdict'
import { identityOf, readFiles, sameIdentity } from '../../../shared/files/src/index.ts'
import type { FileToRead, ReadOutcome, Wanted } from '../../../shared/files/src/index.ts'
import { plant } from './tree.ts'

const worker = fileURLToPath(new URL('reading-worker.ts', import.meta.url))
const limits = { deadline: 20_000, memory: 48 }

const digest = (algorithm: string, content: string | Buffer) => createHash(algorithm).update(content).digest('hex')

function write(files: Record<string, Buffer | string>, wanted: (name: string) => Wanted = () => ({})): FileToRead[] {
  const folder = plant({})
  return Object.entries(files).map(([name, content]) => {
    const file = path.join(folder, name)
    writeFileSync(file, content)
    return { path: file, size: content.length, ...wanted(name) }
  })
}

const inspected = (name: string): Wanted => ({ inspectAs: name })

function inspectionOf(outcome: ReadOutcome | undefined) {
  if (!outcome || outcome instanceof UserError) throw new Error(`expected a reading, got ${String(outcome)}`)
  return outcome.inspection
}

/** Bytes that tell their place. */
function numbered(size: number): Buffer {
  const content = Buffer.alloc(size)
  for (let at = 0; at + 4 <= size; at += 4) content.writeUInt32BE(at, at)
  return content
}

describe('one read of a file', () => {
  it.each([0, 1, 1000, 1024 * 1024 + 1, 5_000_001])('takes every digest of %d bytes', async (size) => {
    const content = numbered(size)
    const wanted: Wanted = {
      digests: ['md5', 'blake2b', 'git-sha1', 'sum'],
      parts: { digest: 'sha256', size: 700_000 },
    }
    const files = write({ x: content }, () => wanted)
    const parts = Array.from({ length: Math.ceil(size / 700_000) }, (_, part) =>
      digest('sha256', content.subarray(part * 700_000, (part + 1) * 700_000)),
    )
    expect(await readFiles(files, { worker })).toEqual([
      {
        path: files[0]?.path,
        size,
        sha256: digest('sha256', content),
        digests: {
          md5: digest('md5', content),
          blake2b: digest('blake2b512', content),
          'git-sha1': digest('sha1', Buffer.concat([Buffer.from(`blob ${size}\0`), content])),
          sum: `${content.reduce((sum, byte) => sum + byte, 0)}/${size}`,
        },
        parts,
      },
    ])
  })

  it.each([8, 1024 * 1024, 1024 * 1024 + 4, 3_000_004, 8 * 1024 * 1024])(
    'lets the bytes of a file of %d bytes be inspected, kept or not',
    async (size) => {
      const content = numbered(size)
      const [outcome] = await readFiles(write({ x: content }, inspected), { worker })
      const at = (offset: number) => content.subarray(offset, offset + 4).toString('hex')
      expect(inspectionOf(outcome)).toEqual({
        name: 'x',
        size,
        first: at(0),
        middle: at(Math.floor(size / 2)),
        last: at(size - 4),
        end: 0,
      })
    },
  )

  it('tells which state of the file it read', async () => {
    const files = write({ x: 'content' }, () => ({ identify: true }))
    const place = files[0]?.path ?? ''
    const { ino, size } = lstatSync(place)
    const identity = identityOf(place)
    expect(identity).toMatchObject({ inode: String(ino), size: String(size) })
    expect(await readFiles(files, { worker })).toMatchObject([{ identity }])
    expect(sameIdentity(identity, { ...identity, changed: '0' })).toBe(false)
  })

  it('calls a digest that nobody offers a bug, and no finding', async () => {
    const [outcome] = await readFiles(
      write({ x: 'x' }, () => ({ digests: ['toString'] })),
      { worker },
    )
    expect(outcome).toMatchObject({ rule: 'files/hashing-stopped' })
  })
})

describe('reading many files', () => {
  it('gives all readings in the order of the files, and all the progress', async () => {
    const contents = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`f${index}`, numbered(index % 7 === 0 ? 70_000 : index)]),
    )
    const files = write(contents, inspected)
    let progress = 0
    const outcomes = await readFiles(files, { worker, concurrency: 3, onProgress: (bytes) => (progress += bytes) })
    expect(outcomes.map((outcome) => 'sha256' in outcome && outcome.sha256)).toEqual(
      Object.values(contents).map((content) => digest('sha256', content)),
    )
    expect(outcomes.map(inspectionOf)).toMatchObject(Object.keys(contents).map((name) => ({ name })))
    expect(progress).toBe(files.reduce((sum, { size }) => sum + size, 0))
  })

  it('goes on after a file that cannot be read', async () => {
    const files = write({ a: 'a', b: 'b' }, inspected)
    const outcomes = await readFiles([{ path: `${files[0]?.path ?? ''}.gone`, size: 1 }, ...files], { worker })
    expect(outcomes[0]).toMatchObject({ rule: 'files/not-found' })
    expect(outcomes.slice(1).map(inspectionOf)).toMatchObject([{ name: 'a' }, { name: 'b' }])
  })

  it('does not read a file that is larger than is wanted, and tells its size', async () => {
    const files = write({ a: 'aaaa', b: 'bbbb' }, (name) => ({ mostBytes: name === 'a' ? 3 : 4 }))
    expect(await readFiles(files, { worker })).toMatchObject([
      { rule: 'files/too-large', details: { properties: { size: 4, maximum: 3 } } },
      { size: 4 },
    ])
  })

  it('reports every file when the worker script does not exist', async () => {
    const outcomes = await readFiles(write({ a: 'a', b: 'b', c: 'c' }), { worker: '/no/such/worker.js' })
    expect(outcomes).toMatchObject(Array.from({ length: 3 }, () => ({ rule: 'files/hashing-stopped' })))
  })

  it('stops with the reason of its signal', async () => {
    const reading = readFiles(write({ hang: 'x', b: 'b' }, inspected), { worker, signal: AbortSignal.timeout(300) })
    await expect(reading).rejects.toThrow('timeout')
    await expect(
      readFiles(write({ a: 'a' }), { worker, signal: AbortSignal.abort(new Error('before')) }),
    ).rejects.toThrow('before')
  })
})

describe('hostile content', () => {
  it.each([
    ['hang', 'files/inspection-too-long', 'took longer than 2 s'],
    ['hoard', 'files/inspection-too-large', 'needed more than 48 MiB of memory'],
    ['exit', 'files/inspection-failed', 'ended its thread'],
    ['throw', 'files/inspection-failed', 'TypeError: a bug'],
  ])('that makes its inspection %s is hashed, called unsafe, and delays no other', async (name, rule, words) => {
    const files = write({ a: 'a', [name]: 'hostile', z: 'z' }, inspected)
    const outcomes = await readFiles(files, {
      worker,
      limits: name === 'hang' ? { ...limits, deadline: 2000 } : limits,
    })
    expect(outcomes.map((outcome) => 'sha256' in outcome && outcome.sha256)).toEqual(
      ['a', 'hostile', 'z'].map((content) => digest('sha256', content)),
    )
    const [a, hostile, z] = outcomes.map(inspectionOf)
    expect(hostile).toBeInstanceOf(UserError)
    expect(hostile).toMatchObject({ rule, details: { at: { file: files[1]?.path } } })
    expect((hostile as UserError).message).toContain(words)
    expect([a, z]).toMatchObject([{ name: 'a' }, { name: 'z' }])
  })

  it('in many files ends in bounded time: the rest is hashed, and called not judged', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `exit${index}`)
    const outcomes = await readFiles(write(Object.fromEntries(names.map((name) => [name, name])), inspected), {
      worker,
      limits,
      concurrency: 2,
    })
    expect(outcomes.map((outcome) => 'sha256' in outcome && outcome.sha256)).toEqual(
      names.map((name) => digest('sha256', name)),
    )
    const rules = outcomes.map((outcome) => (inspectionOf(outcome) as UserError).rule)
    expect(rules.filter((rule) => rule === 'files/inspection-given-up').length).toBeGreaterThanOrEqual(15)
    expect(new Set(rules)).toEqual(new Set(['files/inspection-failed', 'files/inspection-given-up']))
  })
})
