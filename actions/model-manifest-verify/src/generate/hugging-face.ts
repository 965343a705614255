import { lstatSync } from 'node:fs'
import nodePath from 'node:path'
import { readBounded } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { inSnapshot } from '../sources/huggingface/layout.ts'
import { notesFolder, parseDownloadNote } from '../sources/huggingface/local-folder.ts'
import type { ModelFiles } from './group.ts'
import type { Telling } from './telling.ts'
import type { Tree } from './tree.ts'

/** In bytes. */
const longestNote = 4096

/**
 * What the places of files tell that huggingface_hub downloaded: a cache knows repository and commit, a folder filled by
 * `hf download --local-dir` the commit alone.
 */
export async function tellByDownload({ folder, files }: ModelFiles, { root }: Tree): Promise<Telling> {
  const absolute = nodePath.join(root.path, folder)
  const place = inSnapshot(`${absolute.split(nodePath.sep).join('/')}/x`)
  if (place) {
    const name = place.id.split('/').at(-1) ?? place.id
    return { name, source: { uri: `hf://${place.id}`, revision: place.commit } }
  }
  const notes = nodePath.join(absolute, notesFolder, 'download')
  if (!lstatSync(notes, { throwIfNoEntry: false })) return {}
  const paths = files.map(({ name }) => (folder === '' ? name : name.slice(folder.length + 1)))
  const commits = new Set<string>()
  for (const path of paths) {
    const commit = await noteOf(nodePath.join(notes, `${path}.metadata`))
    if (commit !== undefined) commits.add(commit)
  }
  const [commit, ...others] = commits
  if (commit === undefined) return {}
  if (others.length === 0) return { source: { revision: commit } }
  const shown = folder === '' ? 'the folder' : folder
  return {
    unknown: [
      `The files of ${shown} were downloaded at several commits, ${[...commits].join(', ')}: download them at one.`,
    ],
  }
}

async function noteOf(file: string): Promise<string | undefined> {
  try {
    return parseDownloadNote((await readBounded(file, longestNote)).toString('utf8'))?.commit
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
