import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPackageWithOptions } from '@electron/asar'
import { zipSync, type Zippable } from 'fflate'
import type { ListedFile } from '@seaworthy/manifest'
import {
  verifyPackaged,
  type PackagedApp,
} from '../../../../actions/model-manifest-verify/src/packaged/verify-packaged.ts'
import { tree } from '../../../support/tree.ts'

export type Files = Record<string, string>

/** What the tests' manifest lists: a model in its folder, a prompt, and a file of a common name. */
export const reviewed: Files = {
  'models/voice/voice.onnx': 'weights',
  'models/voice/LICENSE': 'licence',
  'prompts/system.md': 'Be brief.\n',
  'mcp.json': '{"servers":{}}',
}

export function listed(files: Record<string, string | Uint8Array> = reviewed): ListedFile[] {
  return Object.entries(files).map(([name, content], index) => {
    const section = name.startsWith('models/') ? 'models' : 'prompts'
    return {
      name,
      role: 'weights',
      size: Buffer.byteLength(content),
      digest: { sha256: hash('sha256', content, 'hex') },
      section,
      path: [section, index],
    }
  })
}

export function verify(app: string, files: ListedFile[] = listed()): Promise<PackagedApp> {
  return verifyPackaged(app, { files }, { modelRoots: ['models/voice'] })
}

/** The files, each below a folder. */
export function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]))
}

/** A folder with `app.asar`, made by Electron's own tool, which keeps unpacked what fits the pattern. */
export async function asarFolder(files: Files, unpack?: string): Promise<string> {
  const source = await tree(files)
  const folder = await tree({})
  await createPackageWithOptions(source, join(folder, 'app.asar'), unpack === undefined ? {} : { unpack })
  return folder
}

export async function asarBytes(files: Files): Promise<Buffer> {
  return readFile(join(await asarFolder(files), 'app.asar'))
}

/** A zip as its path, by any ending. */
export async function zipFile(files: Record<string, string | Uint8Array>, name = 'app.zip'): Promise<string> {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? Buffer.from(content) : content,
    ]),
  )
  return join(await tree({ [name]: zipSync(entries) }), name)
}

/** The files without one of them. */
export function without(name: string, files: Files = reviewed): Files {
  return Object.fromEntries(Object.entries(files).filter(([other]) => other !== name))
}
