import { appendFileSync, readFileSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import type { FileToRead } from '@seaworthy/files'
import { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import { ReadCache, type CacheOptions } from '../../../../actions/model-manifest-verify/src/read/cache.ts'
import { readFilesThrough } from '../../../../actions/model-manifest-verify/src/read/read-files.ts'
import { tree } from '../../../support/tree.ts'

const worker = fileURLToPath(new URL('read-worker.ts', import.meta.url))
/** A script that does not exist: whoever needs to read gets an error. */
const noWorker = '/no/such/worker.js'
/** Well after the files were made. */
const later = new Date(Date.now() + 60_000)

/** A folder with two files and the options of a cache beside them. */
async function setUp(wanted: Partial<FileToRead> = { inspectAs: 'model' }) {
  const folder = await tree({ 'models/a': 'first', 'models/b': 'second' })
  const options: CacheOptions = {
    file: join(folder, 'cache/readings'),
    key: new Secret('0123456789abcdef0123456789abcdef'),
    rules: 'rules-1',
    now: later,
  }
  const files = ['a', 'b'].map((name) => ({ path: join(folder, 'models', name), size: 5, ...wanted }))
  return { options, files, a: join(folder, 'models/a') }
}

async function read(options: CacheOptions, files: FileToRead[], script: string) {
  const cache = await ReadCache.open(options)
  const outcomes = await readFilesThrough(cache, files, { worker: script })
  return { distrust: cache.distrust, outcomes }
}

/** How many of the files the cache knew. */
async function known(options: CacheOptions, files: FileToRead[]) {
  const { distrust, outcomes } = await read(options, files, noWorker)
  return { distrust, known: outcomes.filter((outcome) => !(outcome instanceof UserError)).length }
}

describe('the cache of readings', () => {
  it('saves the reading of what has not changed', async () => {
    const { options, files } = await setUp({
      inspectAs: 'model',
      digests: ['md5'],
      parts: { digest: 'sha256', size: 3 },
    })
    const first = await read(options, files, worker)
    const second = await read(options, files, noWorker)
    expect(first.outcomes).toMatchObject([{ inspection: 'text' }, { digests: { md5: expect.anything() } }])
    expect(second.outcomes).toEqual(
      first.outcomes.map((outcome) => ('identity' in outcome ? { ...outcome, identity: undefined } : outcome)),
    )
    expect((await read(options, files.slice(0, 1), noWorker)).outcomes).toHaveLength(1)
  })

  it.each<[string, (a: string) => void]>([
    [
      'longer',
      (a) => {
        appendFileSync(a, '!')
      },
    ],
    [
      'other bytes of the same size',
      (a) => {
        writeFileSync(a, 'FIRST', { flag: 'r+' })
      },
    ],
    [
      'other bytes of the same size and time of modification',
      (a) => {
        utimesSync(a, 1, 1)
        writeFileSync(a, 'FIRST', { flag: 'r+' })
        utimesSync(a, 1, 1)
      },
    ],
    [
      'another file moved there',
      (a) => {
        writeFileSync(`${a}.new`, 'FIRST')
        renameSync(`${a}.new`, a)
      },
    ],
    [
      'a link to the file itself',
      (a) => {
        renameSync(a, `${a}.moved`)
        symlinkSync(`${a}.moved`, a)
      },
    ],
    [
      'gone',
      (a) => {
        renameSync(a, `${a}.moved`)
      },
    ],
  ])('does not know a file that is %s', async (_, change) => {
    const { options, files, a } = await setUp()
    await read(options, files, worker)
    change(a)
    expect(await known(options, files)).toEqual({ distrust: undefined, known: 1 })
  })

  it('does not know a file that changed shortly before it was read, which may change again unseen', async () => {
    const { options, files } = await setUp()
    await read({ ...options, now: new Date() }, files, worker)
    expect(await known(options, files)).toEqual({ distrust: undefined, known: 0 })
  })

  it('does not know a file when the clock stands before its last change', async () => {
    const { options, files } = await setUp()
    await read(options, files, worker)
    expect(await known({ ...options, now: new Date(0) }, files)).toMatchObject({ known: 0 })
  })

  it.each<[string, Partial<FileToRead>]>([
    ['another digest', { digests: ['md5'] }],
    ['parts', { parts: { digest: 'sha256', size: 2 } }],
    ['the content under another name', { inspectAs: 'other' }],
  ])('reads again for %s', async (_, more) => {
    const { options, files } = await setUp()
    await read(options, files, worker)
    const wanting = files.map((file) => ({ ...file, ...more }))
    expect(await known(options, wanting)).toMatchObject({ known: 0 })
  })

  it('keeps no reading whose inspection was ended', async () => {
    const { options, files } = await setUp()
    const cache = await ReadCache.open(options)
    const identity = { device: '1', inode: '1', size: '5', changed: '1', modified: '1' }
    const inspection = new UserError('files/inspection-too-long', 'Too long.', { remedy: 'None.' })
    for (const file of files) cache.add(file, { path: file.path, size: 5, sha256: 'x', identity, inspection })
    await cache.save()
    expect(() => readFileSync(options.file)).toThrow('ENOENT')
  })

  it('is shared by runs at the same time: the last one keeps what the others wrote', async () => {
    const { options, files } = await setUp()
    const [one, other] = await Promise.all([ReadCache.open(options), ReadCache.open(options)])
    await readFilesThrough(one, files.slice(0, 1), { worker })
    await readFilesThrough(other, files.slice(1), { worker })
    expect(await known(options, files)).toEqual({ distrust: undefined, known: 2 })
  })
})

describe('a poisoned cache', () => {
  const edit = (file: string, change: (content: string) => string): void => {
    writeFileSync(file, change(readFileSync(file, 'latin1')), 'latin1')
  }

  it.each<[string, (content: string) => string]>([
    ['with one digit of a digest changed', (text) => text.replace(/"sha256":"(.)/, '"sha256":"0')],
    ['with a verdict changed', (text) => text.replace('"text"', '"onnx"')],
    ['without its MAC', (text) => text.slice(65)],
    ['with an empty MAC', (text) => text.slice(64)],
    ['with the MAC in capitals', (text) => text.slice(0, 64).toUpperCase() + text.slice(64)],
    ['with a byte added', (text) => `${text} `],
    ['cut short', (text) => text.slice(0, -1)],
    ['that is empty', () => ''],
    ['of other bytes', () => '\0'.repeat(200)],
  ])('%s is not believed, and is written anew', async (_, change) => {
    const { options, files } = await setUp()
    await read(options, files, worker)
    edit(options.file, change)
    expect(await known(options, files)).toEqual({ distrust: 'forged', known: 0 })
    await read(options, files, worker)
    expect(await known(options, files)).toEqual({ distrust: undefined, known: 2 })
  })

  it('by somebody with another key is not believed', async () => {
    const { options, files } = await setUp()
    await read({ ...options, key: new Secret('another key of more than 32 characters') }, files, worker)
    expect(await known(options, files)).toEqual({ distrust: 'forged', known: 0 })
  })

  it('by other rules is not believed', async () => {
    const { options, files } = await setUp()
    await read({ ...options, rules: 'rules-0' }, files, worker)
    expect(await known(options, files)).toEqual({ distrust: 'other-rules', known: 0 })
  })

  it('that is a link or a directory is not read', async () => {
    const { options, files, a } = await setUp()
    await read(options, files, worker)
    renameSync(options.file, `${options.file}.real`)
    symlinkSync(`${options.file}.real`, options.file)
    expect(await known(options, files)).toEqual({ distrust: 'unreadable', known: 0 })
    expect(await known({ ...options, file: join(a, '..') }, files)).toEqual({ distrust: 'unreadable', known: 0 })
  })

  it('cannot be made with a key that is guessed: short keys are refused', async () => {
    const { options } = await setUp()
    await expect(ReadCache.open({ ...options, key: new Secret('short') })).rejects.toThrow('at least 32 characters')
  })
})
