import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, appendFileSync, renameSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '@seaworthy/verdict'
import { hashFile, hashFiles } from '../../../shared/files/src/index.ts'
import { FileReader } from '../../../shared/files/src/read/file-reader.ts'
import { openRegularFile } from '../../../shared/files/src/regular-file.ts'
import { blockSize, headSize, Window } from '../../../shared/files/src/read/window.ts'
import { faultOf, plant, ruleOf } from './tree.ts'

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
const worker = fileURLToPath(new URL('hash-worker.ts', import.meta.url))
const dyingWorker = fileURLToPath(new URL('dying-worker.ts', import.meta.url))

describe('hashing one file', () => {
  it.each([0, 1, blockSize - 1, blockSize, blockSize + 1, headSize - 1, headSize, headSize + 1, 3_000_001])(
    'digests %d bytes',
    async (size) => {
      const content = Buffer.alloc(size, 'seaworthy')
      const file = path.join(plant({}), 'x')
      writeFileSync(file, content)
      let progress = 0
      const onProgress = (bytes: number) => (progress += bytes)
      expect(await hashFile(file, { onProgress })).toEqual({ path: file, size, sha256: sha256(content) })
      expect(progress).toBe(size)
    },
  )

  it.each([
    ['gone', 'files/not-found'],
    ['file/below', 'files/not-found'],
    ['directory', 'files/not-a-file'],
    ['alias', 'files/not-a-file'],
    ['fifo', 'files/not-a-file'],
    ['socket', 'files/not-a-file'],
    ['a\0b', 'files/illegal-path'],
  ])('refuses %j as %s, and waits for nothing', async (name, rule) => {
    const folder = plant({ file: '', 'directory/x': '', alias: { to: 'file' } })
    execFileSync('mkfifo', [path.join(folder, 'fifo')])
    const server = createServer().listen(path.join(folder, 'socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    const fault = await faultOf(hashFile(`${folder}/${name}`))
    await new Promise((resolve) => server.close(resolve))
    expect(fault).toMatchObject({ rule, details: { at: { file: `${folder}/${name}` } } })
  })

  it('refuses a file that was swapped for a link', async () => {
    const folder = plant({ model: 'x', elsewhere: 'y' })
    renameSync(path.join(folder, 'model'), path.join(folder, 'old'))
    symlinkSync('elsewhere', path.join(folder, 'model'))
    expect(await ruleOf(hashFile(path.join(folder, 'model')))).toBe('files/not-a-file')
  })

  it.each<[string, (file: string) => void]>([
    [
      'grows',
      (file) => {
        appendFileSync(file, 'more')
      },
    ],
    [
      'shrinks',
      (file) => {
        truncateSync(file, headSize + 1)
      },
    ],
    [
      'is written over',
      (file) => {
        writeFileSync(file, Buffer.alloc(2 * headSize, 'y'), { flag: 'r+' })
      },
    ],
  ])('refuses a file that %s while it is being read', (_, change) => {
    const file = path.join(plant({ x: 'x'.repeat(2 * headSize) }), 'x')
    utimesSync(file, 0, 0)
    const open = openRegularFile(file)
    const reader = new FileReader(file, open, new Window())
    const read = () => {
      reader.next()
      change(file)
      while (reader.next().length > 0);
      return reader.finish()
    }
    expect(read).toThrow('changed while it was being read')
    closeSync(open.descriptor)
  })

  it('lets timers run', async () => {
    const file = path.join(plant({}), 'x')
    writeFileSync(file, Buffer.alloc(100_000_000))
    let ticks = 0
    const timer = setInterval(() => ticks++, 1)
    await hashFile(file)
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(2)
  })
})

describe('hashing many files', () => {
  const sizes = [40_000_000, 8192, 3_000_000, 0, 20_000_000, 1_048_576, 1_048_575]

  /** Files of these sizes, and their digests. */
  const write = () => {
    const folder = plant({})
    const contents = sizes.map((size, index) => Buffer.alloc(size, `file ${index}`))
    return contents.map((content, index) => {
      const file = path.join(folder, `${index}.bin`)
      writeFileSync(file, content)
      return { path: file, size: content.length, sha256: sha256(content) }
    })
  }

  it.each([
    ['in this thread', {}],
    ['in worker threads', { worker }],
    ['in one worker thread', { worker, concurrency: 1 }],
  ])('gives every digest in the order of the files, and all the progress, %s', async (_, options) => {
    const expected = write()
    let progress = 0
    const onProgress = (bytes: number) => (progress += bytes)
    expect(await hashFiles(expected, { ...options, onProgress })).toEqual(expected)
    expect(progress).toBe(sizes.reduce((sum, size) => sum + size, 0))
  })

  it.each([
    ['in this thread', {}],
    ['in worker threads', { worker }],
  ])('goes on after a file that cannot be read, %s', async (_, options) => {
    const expected = write()
    const bad = { path: `${expected[0]?.path ?? ''}.gone`, size: 90_000_000 }
    const [fault, ...outcomes] = await hashFiles([bad, ...expected], options)
    expect(fault).toBeInstanceOf(UserError)
    expect(fault).toMatchObject({ rule: 'files/not-found', details: { at: { file: bad.path } } })
    expect(outcomes).toEqual(expected)
  })

  it('gives an error for the file over which a worker died, and hashes the others', async () => {
    const expected = write()
    const outcomes = await hashFiles(expected, { worker: dyingWorker, concurrency: 1 })
    const fault = outcomes.shift()
    expect(fault).toMatchObject({ rule: 'files/hashing-stopped', details: { at: { file: expected[0]?.path } } })
    expect(outcomes).toEqual(expected.slice(1))
  })

  it('gives an error when the worker script does not exist', async () => {
    const expected = write()
    const outcomes = await hashFiles(expected, { worker: '/no/such/worker.js', concurrency: 1 })
    expect(outcomes.filter((outcome) => outcome instanceof UserError)).toHaveLength(1)
    expect(outcomes.slice(1)).toEqual(expected.slice(1))
  })

  it.each([
    ['in this thread', {}],
    ['in worker threads', { worker }],
    ['with dying workers', { worker: dyingWorker }],
  ])('stops with the reason of its signal, %s', async (_, options) => {
    const stop = new AbortController()
    const hashing = hashFiles(write(), {
      ...options,
      signal: stop.signal,
      onProgress: () => {
        stop.abort(new Error('enough'))
      },
    })
    await expect(hashing).rejects.toThrow('enough')
  })

  it('does nothing for no files, or when the signal was raised before', async () => {
    expect(await hashFiles([], { worker })).toEqual([])
    await expect(hashFiles(write(), { worker, signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow(
      'before',
    )
  })

  it('does not start workers for little', async () => {
    const expected = write().filter(({ size }) => size < 30_000_000)
    expect(await hashFiles(expected, { worker: '/no/such/worker.js' })).toEqual(expected)
  })
})
