import { glob, lstat, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { UserError } from '@seaworthy/verdict'

/** What an app ships: its name and version, and the content of each file by its path, with `/` on every system. */
export interface ShippedFiles {
  name: string
  version: string
  files: Map<string, Uint8Array>
}

interface PackageJson {
  name: string
  version: string
  build: { files: string[] }
}

/**
 * Reads the files that match the patterns of `build.files` in the app's package.json, the list that electron-builder
 * reads as well. Throws UserError for a pattern without a file and for a link.
 */
export async function readShippedFiles(app: string): Promise<ShippedFiles> {
  const { name, version, build } = JSON.parse(await readFile(join(app, 'package.json'), 'utf8')) as PackageJson
  const files = new Map<string, Uint8Array>()
  for (const pattern of build.files) {
    for (const path of await filesMatching(app, pattern)) {
      files.set(path.split(sep).join('/'), await readFile(join(app, path)))
    }
  }
  return { name, version, files }
}

async function filesMatching(app: string, pattern: string): Promise<string[]> {
  const files: string[] = []
  for await (const path of glob(pattern, { cwd: app })) {
    const status = await lstat(join(app, path))
    if (status.isFile()) files.push(path)
    else if (!status.isDirectory()) throw notAFile(app, path)
  }
  if (files.length === 0) throw withoutFile(app, pattern)
  return files
}

function notAFile(app: string, path: string): UserError {
  return new UserError('demo/not-a-file', `${path} is to be packed, but it is neither a file nor a folder.`, {
    remedy: 'Replace it by a file: a package holds no links.',
    at: { file: join(app, path) },
  })
}

function withoutFile(app: string, pattern: string): UserError {
  const file = join(app, 'package.json')
  return new UserError('demo/no-file', `build.files has "${pattern}", but no file matches it.`, {
    remedy: 'Correct the pattern in package.json, or restore the file.',
    at: { file },
  })
}
