import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { refreshManifest } from '../../sample/refresh-manifest.ts'

/** One file of a tiny project's model. */
export interface ModelFile {
  /** Relative to the project, with `/`. */
  name: string
  role: string
  content: string | Uint8Array
  /** Digest of the chat template inside it, where that is reviewed. */
  chatTemplate?: { sha256: string }
}

/** Makes a project that holds one model and its manifest. */
export async function writeProject(folder: string, files: readonly ModelFile[]): Promise<void> {
  for (const { name, content } of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  await listFiles(folder, files)
}

/** Writes the manifest anew: it lists these files, as they lie in the folder. */
export async function listFiles(folder: string, files: readonly Omit<ModelFile, 'content'>[]): Promise<void> {
  const source = { uri: 'https://models.example/tiny', revision: '1.0.0' }
  const entries = files.map(({ name, role, chatTemplate }) => ({
    name,
    role,
    size: 0,
    digest: { sha256: '' },
    ...(chatTemplate && { chatTemplate }),
  }))
  const manifest = { version: 1, models: [{ name: 'tiny', source, licenses: ['MIT'], files: entries }] }
  await writeFile(manifestOf(folder), stringify(manifest))
  await refreshManifestOf(folder)
}

/** Writes the sizes and digests of the listed files into the manifest, as somebody who takes their bytes on trust. */
export async function refreshManifestOf(folder: string): Promise<void> {
  const file = manifestOf(folder)
  await writeFile(file, await refreshManifest(await readFile(file, 'utf8'), folder))
}

function manifestOf(folder: string): string {
  return join(folder, 'models.manifest.yaml')
}
