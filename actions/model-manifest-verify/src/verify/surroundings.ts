import { openRoot, walkNames, type NamedEntry } from '@seaworthy/files'
import type { ListedFile, ManifestDocument } from '@seaworthy/manifest'
import { UserError } from '@seaworthy/verdict'
import { foldersOf } from '../sources/folders.ts'
import { isDownloadNote } from '../sources/huggingface/local-folder.ts'

/**
 * The folders in which every file must be listed: those that the manifest names, else those of the model files, or above
 * them one that is named for models. The topmost of them.
 */
export function modelRoots({ manifest, files }: Pick<ManifestDocument, 'manifest' | 'files'>): string[] {
  const folders = manifest.roots ?? [...foldersOfModels(files)].map(homeOf)
  const distinct = [...new Set(folders)].filter((folder) => folder !== '.').sort((a, b) => a.length - b.length)
  return distinct.filter((folder, index) => !distinct.slice(0, index).some((outer) => folder.startsWith(`${outer}/`)))
}

function foldersOfModels(files: readonly ListedFile[]): Set<string> {
  const folders = foldersOf(files.filter(({ section }) => section === 'models').map(({ name }) => name))
  return new Set([...folders].map((folder) => folder || '.'))
}

/** `models/voice` is at home in `models`, where loaders look for others too. */
function homeOf(folder: string): string {
  const parts = folder.split('/')
  const named = parts.findIndex((part) => /^(models?|weights|checkpoints)$/i.test(part))
  return named === -1 ? folder : parts.slice(0, named + 1).join('/')
}

/** All that lies in the models' folders: files, directories, links and devices, sorted by name within each root. */
export async function surroundings(manifest: ManifestDocument, roots: readonly string[]): Promise<NamedEntry[]> {
  const root = await openRoot(manifest.folder)
  const found = await Promise.all(
    roots.map((under) =>
      walkNames(root, { under }).catch((error: unknown) => {
        // A folder that is not there, or not a folder, is reported for the files that should be in it.
        if (error instanceof UserError && /not-found|not-a-directory|leaves-root/.test(error.rule)) return []
        throw error
      }),
    ),
  )
  // No model is loaded from what `hf download --local-dir` notes beside the files.
  return found.flat().filter(({ name, kind }) => kind !== 'file' || !isDownloadNote(name))
}

/** Names of what is there, belongs to nobody, and is no directory. `known` are absolute paths that may lie there. */
export function unlistedNames(
  entries: readonly NamedEntry[],
  { byName, file }: Pick<ManifestDocument, 'byName' | 'file'>,
  known: ReadonlySet<string>,
): string[] {
  const unlisted: string[] = []
  for (const { kind, name, path } of entries) {
    if (kind !== 'directory' && !byName.has(name) && path !== file && !known.has(path)) unlisted.push(name)
  }
  return unlisted
}
