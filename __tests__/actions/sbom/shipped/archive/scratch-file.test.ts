import { once } from 'node:events'
import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from '@jest/globals'
import { ScratchFile } from '../../../../../actions/sbom/src/shipped/archive/scratch-file.ts'
import { tree } from '../../../../support/tree.ts'

/** Open files of this process below a folder, where the system tells them: removed ones are among them. */
function openBelow(folder: string): string[] {
  const listing = '/proc/self/fd'
  if (!existsSync(listing)) return []
  return readdirSync(listing).flatMap((descriptor) => {
    try {
      const target = readlinkSync(join(listing, descriptor))
      return target.startsWith(folder) ? [target] : []
    } catch {
      return []
    }
  })
}

describe('a file for what is unpacked', () => {
  it('gives back what was appended, in any order', async () => {
    const file = new ScratchFile(await tree({}))
    file.append(Buffer.from('one'))
    file.append(Buffer.from('two'))
    const source = file.source()
    expect(source.size).toBe(6)
    expect(source.read(2, 3).toString()).toBe('etw')
    expect(source.read(0, 100).toString()).toBe('onetwo')
    expect(source.read(6, 1)).toHaveLength(0)
    file.close()
  })

  it('leaves nothing when it is closed', async () => {
    const folder = await tree({})
    const file = new ScratchFile(folder)
    file.append(Buffer.from('one'))
    file.close()
    expect(readdirSync(folder)).toEqual([])
    expect(openBelow(folder)).toEqual([])
  })

  it('leaves nothing when its thread is ended', async () => {
    const folder = await tree({})
    const thread = new Worker(fileURLToPath(new URL('scratch-worker.ts', import.meta.url)), { workerData: folder })
    await once(thread, 'message')
    await thread.terminate()
    expect(readdirSync(folder)).toEqual([])
    expect(openBelow(folder)).toEqual([])
  })

  it('that cannot be made is told without its path', async () => {
    const folder = join(await tree({}), 'gone')
    let found: unknown
    try {
      new ScratchFile(folder)
    } catch (error) {
      found = error
    }
    expect(found).toMatchObject({ rule: 'sbom/scratch' })
    expect(JSON.stringify(found) + String(found)).not.toContain(folder)
  })
})
