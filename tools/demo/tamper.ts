import { cp, open } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** One changed byte. */
export interface Tampering {
  /** Counted from 0. */
  offset: number
  before: number
  after: number
}

const notOfTheApp = ['node_modules', 'out']

/** Copies an app, without what its builds leave, so that the original stays whole. */
export async function copyApp(app: string, copy: string): Promise<void> {
  await cp(app, copy, { recursive: true, filter: (path) => !notOfTheApp.includes(basename(path)) })
}

/** Inverts the byte in the middle of a file: the size stays, and so does everything that looks at the first bytes. */
export async function flipByte(app: string, file: string): Promise<Tampering> {
  const handle = await open(join(app, file), 'r+')
  try {
    const { size } = await handle.stat()
    const offset = Math.floor(size / 2)
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, offset)
    const before = buffer.readUInt8()
    const after = before ^ 0xff
    await handle.write(Buffer.from([after]), 0, 1, offset)
    return { offset, before, after }
  } finally {
    await handle.close()
  }
}
