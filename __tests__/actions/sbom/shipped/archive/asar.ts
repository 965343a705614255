import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPackageWithOptions } from '@electron/asar'
import { tree } from '../../../../support/tree.ts'

/** An archive as Electron's own packer makes it. `unpack` as its option, for files that then lie beside it. */
export async function packAsar(files: Readonly<Record<string, string>>, unpack?: string): Promise<Buffer> {
  const source = await tree(files)
  const target = join(await tree({}), 'app.asar')
  await createPackageWithOptions(source, target, unpack === undefined ? {} : { unpack })
  return readFile(target)
}

/** The same archive with another header of the same length: each text that is given is replaced. */
export function withHeader(archive: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error('expected texts of one length')
  const changed = Buffer.from(archive)
  const at = changed.indexOf(from)
  if (at < 0) throw new Error(`expected ${from} in the archive`)
  changed.write(to, at, 'latin1')
  return changed
}
