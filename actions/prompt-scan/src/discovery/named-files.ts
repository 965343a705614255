import { existsSync, lstatSync } from 'node:fs'
import nodePath from 'node:path'
import { resolveWithin, type Root } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { classify, contentMayTell } from '../document/classify.ts'
import { surroundingsOf, type FindOptions } from './find-files.ts'
import type { FoundFiles } from './found-files.ts'
import { excludedFile, reasonToPassOver } from './passed-over.ts'

/** The same as `findFiles` for these files alone, relative to the root with `/`: the rest of the folder is not walked. */
export async function findNamedFiles(
  root: Root,
  names: readonly string[],
  { knowledge = [], exclude = [] }: FindOptions,
): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], unreadable: [], skipped: [] }
  const surroundings = surroundingsOf(root, skillsAbove(root, names), knowledge)
  const excluded = new Set(exclude)
  for (const path of new Set(names)) {
    const kind = classify(path, surroundings)
    const reason = reasonToLeaveOut(root, path)
    if (excluded.has(nodePath.join(root.path, path))) found.skipped.push(excludedFile(path, kind))
    else if (reason !== undefined) found.skipped.push({ path, reason })
    else if (kind !== undefined || contentMayTell(path)) await addFile(found, root, path, kind)
  }
  return found
}

async function addFile(
  { files, unreadable, skipped }: FoundFiles,
  root: Root,
  path: string,
  kind: FoundFiles['files'][number]['kind'],
): Promise<void> {
  try {
    const file = await resolveWithin(root, path)
    const stat = lstatSync(file)
    if (stat.isFile()) files.push({ path, file, size: stat.size, kind })
    else skipped.push({ path, reason: 'it is no file' })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    if (kind === undefined) skipped.push({ path, reason: error.message })
    else unreadable.push({ path, kind, reason: error.message })
  }
}

function reasonToLeaveOut(root: Root, path: string): string | undefined {
  if (lstatSync(nodePath.join(root.path, path), { throwIfNoEntry: false }) === undefined) return 'it is there no more'
  const folders = path.split('/').slice(0, -1)
  return folders.map((folder) => reasonToPassOver(folder)).find((reason) => reason !== undefined)
}

/** The SKILL.md of every folder that one of the files is in. */
function skillsAbove(root: Root, names: readonly string[]): { name: string }[] {
  const folders = new Set<string>()
  for (const name of names) {
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) folders.add(name.slice(0, at))
  }
  const candidates = [...folders].flatMap((folder) => [`${folder}/SKILL.md`, `${folder}/skill.md`])
  return candidates.filter((name) => existsSync(nodePath.join(root.path, name))).map((name) => ({ name }))
}
