import { lstat } from 'node:fs/promises'
import nodePath from 'node:path'
import { openRoot, resolveWithin, walk } from '@seaworthy/files'
import type { ListedFile, ManifestDocument } from '@seaworthy/manifest'
import { UserError } from '@seaworthy/verdict'

/** A listed file with the place of its bytes, or the reason why there are none. */
export interface FoundFile {
  listed: ListedFile
  at: { path: string; size: number } | UserError
}

/** Looks for every listed file, without leaving the manifest's folder. */
export async function findFiles({ folder, files }: ManifestDocument): Promise<FoundFile[]> {
  const root = await openRoot(folder)
  const found: FoundFile[] = []
  for (const listed of files) {
    try {
      const path = await resolveWithin(root, listed.name)
      found.push({ listed, at: { path, size: (await lstat(path)).size } })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      found.push({ listed, at: error })
    }
  }
  return found
}

/** The folders that belong to models: the topmost folders that hold their files. The manifest's own folder is not one. */
export function modelRoots({ files }: ManifestDocument): string[] {
  const folders = files.filter(({ section }) => section === 'models').map(({ name }) => nodePath.posix.dirname(name))
  const distinct = [...new Set(folders)].filter((folder) => folder !== '.').sort((a, b) => a.length - b.length)
  return distinct.filter((folder, index) => !distinct.slice(0, index).some((outer) => folder.startsWith(`${outer}/`)))
}

/** Names of all that lies in the models' folders and is not listed, links and devices too. */
export async function findUnlisted(manifest: ManifestDocument): Promise<string[]> {
  const root = await openRoot(manifest.folder)
  const known = new Set([...manifest.files.map(({ name }) => name), nodePath.basename(manifest.file)])
  const unlisted: string[] = []
  for (const under of modelRoots(manifest)) {
    const entries = await walk(root, { under }).catch((error: unknown) => {
      // A folder that is not there, or not a folder, is reported for the files that should be in it.
      if (error instanceof UserError && /not-found|not-a-directory|leaves-root/.test(error.rule)) return []
      throw error
    })
    for (const { kind, name } of entries) {
      if (kind !== 'directory' && !known.has(name)) unlisted.push(name)
    }
  }
  return unlisted
}
