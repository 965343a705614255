import { createHash } from 'node:crypto'
import nodePath from 'node:path'
import { locator, readYaml, type Locate } from '@seaworthy/documents'
import { checkPortablePath } from '@seaworthy/files'
import { UserError, UserErrors } from '@seaworthy/verdict'
import { staleExceptions } from './exceptions.ts'
import type { Fault, ListedFile } from './listed.ts'
import { readLongManifest } from './long-manifest.ts'
import { manifestSchema, type Manifest } from './schema.ts'

export interface ManifestDocument {
  manifest: Manifest
  /** In the order of the manifest. */
  files: ListedFile[]
  /** The same by their names, of which no two are one on any system. */
  byName: ReadonlyMap<string, ListedFile>
  /** Absolute path of the manifest, and of the folder that its names are relative to. */
  file: string
  folder: string
  /** SHA-256 of the manifest's bytes. */
  sha256: string
  /** Where a value of the manifest stands in its text. */
  locate: Locate
}

const maximumFaults = 20

/**
 * Reads `models.manifest.yaml`. Throws UserErrors at their lines when it does not fit its schema, when a name or a root
 * is not a portable path below the manifest's folder, when two names mean one file on some system, or when an exception
 * is not about the bytes of a listed file.
 */
export async function readManifest(file: string): Promise<ManifestDocument> {
  const options = { kind: 'model manifest', usual: readLongManifest }
  const { value: manifest, text, bytes } = await readYaml(file, manifestSchema, options)
  const files = listFiles(manifest)
  const byName = new Map(files.map((listed) => [listed.name, listed]))
  const locate = locator(text, file)
  const faults = [
    ...illegalNames(files),
    ...illegalRoots(manifest),
    ...sameNames(files, byName),
    ...staleExceptions(manifest, byName),
  ].slice(0, maximumFaults)
  if (faults.length > 0) {
    const errors = faults.map(
      async ({ path, rule, message, remedy }) => new UserError(rule, message, { remedy, at: await locate(path) }),
    )
    throw new UserErrors(await Promise.all(errors))
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { manifest, files, byName, file, folder: nodePath.dirname(file), sha256, locate }
}

function listFiles({ models, prompts, configs }: Manifest): ListedFile[] {
  return [
    ...models.flatMap(({ files }, model) =>
      files.map((file, index) => ({ ...file, section: 'models' as const, path: ['models', model, 'files', index] })),
    ),
    ...prompts.map((file, index) => ({ ...file, section: 'prompts' as const, path: ['prompts', index] })),
    ...configs.map((file, index) => ({ ...file, section: 'configs' as const, path: ['configs', index] })),
  ]
}

function illegalNames(files: ListedFile[]): Fault[] {
  const illegal = files.filter(({ name }) => checkPortablePath(name) !== undefined)
  return illegal.map(({ name, path }) => ({
    path: [...path, 'name'],
    rule: 'manifest/illegal-path',
    message: `The name "${name}" is not a path below the manifest's folder: ${checkPortablePath(name) ?? ''}.`,
    remedy: 'Write it relative to the manifest, with "/" between folders.',
  }))
}

function illegalRoots({ roots = [] }: Manifest): Fault[] {
  return roots.flatMap((root, index) => {
    const reason = checkPortablePath(root)
    if (reason === undefined) return []
    const message = `The root "${root}" is not a folder below the manifest's folder: ${reason}.`
    return [
      {
        path: ['roots', index],
        rule: 'manifest/illegal-path',
        message,
        remedy: 'Write it relative to the manifest, with "/" between folders and none at the end.',
      },
    ]
  })
}

/** Names that differ only by case or Unicode normalisation are one file on macOS and Windows. */
function sameNames(files: ListedFile[], byName: ManifestDocument['byName']): Fault[] {
  if (byName.size === files.length && files.every(({ name }) => keyOf(name) === name)) return []
  const firsts = new Map<string, string>()
  const faults: Fault[] = []
  for (const { name, path } of files) {
    const key = keyOf(name)
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, name)
    else faults.push(sameName([...path, 'name'], name, first))
  }
  return faults
}

function keyOf(name: string): string {
  return plain.test(name) ? name : name.normalize('NFC').toLowerCase()
}

/** What neither case nor normalisation changes. */
const plain = /^[a-z0-9 ._/-]*$/

function sameName(path: Fault['path'], name: string, first: string): Fault {
  return {
    path,
    rule: 'manifest/duplicate-path',
    message:
      name === first
        ? `"${name}" is listed twice.`
        : `"${name}" and "${first}" are one file on systems that ignore case or normalise names.`,
    remedy: 'List each file once; give files names that differ by more than case.',
  }
}
