import type { Secret } from '@seaworthy/secrets'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface PrivateFile {
  content: Secret | Uint8Array
  /** A plain file name; some programs go by its ending (`key.pem`). */
  name: string
  /** Where the private folder is made: RUNNER_TEMP in an action. Defaults to the system's folder for such files. */
  folder?: string
}

/**
 * Hands a secret to a program that only reads files: a file of mode 0600 in a fresh folder of mode 0700, both removed
 * when `use` has ended, well or badly.
 */
export async function withPrivateFile<T>(
  { content, name, folder = tmpdir() }: PrivateFile,
  use: (file: string) => Promise<T>,
): Promise<T> {
  if (name !== path.basename(name) || name === '') throw new Error(`${JSON.stringify(name)} is not a plain file name`)
  const privateFolder = await mkdtemp(path.join(folder, 'private-'))
  try {
    const file = path.join(privateFolder, name)
    await writeFile(file, content instanceof Uint8Array ? content : content.reveal(), { mode: 0o600, flag: 'wx' })
    return await use(file)
  } finally {
    await rm(privateFolder, { recursive: true, force: true, maxRetries: 5 })
  }
}
