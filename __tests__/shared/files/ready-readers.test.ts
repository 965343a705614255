import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { readFiles, ReadyReaders } from '../../../shared/files/src/index.ts'
import { plant } from './tree.ts'

const worker = fileURLToPath(new URL('reading-worker.ts', import.meta.url))

function files(count: number) {
  const folder = plant({})
  return Array.from({ length: count }, (_, index) => {
    const file = path.join(folder, String(index))
    writeFileSync(file, 'content')
    return { path: file, size: 7, inspectAs: String(index) }
  })
}

describe('readers that are there before the files are known', () => {
  it('read as those that are started for them', async () => {
    const ready = new ReadyReaders(worker, 2, { inspectAs: '' })
    const toRead = files(1500)
    const outcomes = await readFiles(toRead, { worker, ready, concurrency: 3 })
    expect(outcomes).toMatchObject(toRead.map(({ inspectAs }) => ({ inspection: { name: inspectAs } })))
    expect(ready.take()).toBeUndefined()
    await ready.close()
  })

  it('are ended when nobody uses them', async () => {
    const ready = new ReadyReaders(worker, 1, {})
    await ready.close()
    expect(ready.take()).toBeUndefined()
  })

  it('that cannot start leave every file reported', async () => {
    const ready = new ReadyReaders('/no/such/worker.js', 1, {})
    const outcomes = await readFiles(files(3), { worker: '/no/such/worker.js', ready })
    expect(outcomes).toMatchObject(Array.from({ length: 3 }, () => ({ rule: 'files/hashing-stopped' })))
    await ready.close()
  })
})
