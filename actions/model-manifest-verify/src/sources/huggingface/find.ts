import { lstatSync, readlinkSync } from 'node:fs'
import nodePath from 'node:path'
import type { Root } from '@seaworthy/files'
import type { ListedFile } from '@seaworthy/manifest'
import type { Discrepancy } from '../../compare.ts'
import type { FileClaim } from '../claim.ts'
import { below, folderOf, foldersAbove, isIn } from '../folders.ts'
import { together, type FoundClaims } from '../found.ts'
import { readText } from '../read-text.ts'
import { unreadableSource } from '../unreadable.ts'
import { digestOfEtag, inSnapshot, type SnapshotFile } from './layout.ts'
import { notesFolder, parseDownloadNote } from './local-folder.ts'
import { otherRevision } from './revision.ts'
import { parseTreeListing, type TreeFile } from './tree-listing.ts'

const longestNote = 4096
const longestListing = 64 * 1024 * 1024

/** A listed file with the revision at which its model was reviewed, if it belongs to one. */
export interface RevisedFile {
  file: ListedFile
  revision?: string
}

/**
 * What huggingface_hub left beside downloaded files says about them: names of blobs and listings of commits in a cache,
 * notes and listings in a folder that `hf download --local-dir` filled.
 */
export async function findHubClaims(root: Root, files: Iterable<RevisedFile>): Promise<FoundClaims> {
  const listings = new Listings(root)
  const parts: FoundClaims[] = []
  let unnoted: string | undefined
  for (const revised of files) {
    const { name } = revised.file
    const place = inSnapshot(name)
    if (place) parts.push(await inCache(root, revised, place, listings))
    else if (unnoted !== undefined && isIn(unnoted, name)) continue
    else if (listings.notedAbove(name).length > 0) parts.push(await inFolder(root, revised, listings))
    else unnoted = folderOf(name)
  }
  return together([...parts, { claims: [], findings: listings.faults }])
}

async function inCache(
  root: Root,
  { file, revision }: RevisedFile,
  place: SnapshotFile,
  listings: Listings,
): Promise<FoundClaims> {
  const { repository, commit, path } = place
  const claims = await listings.claim(repository, commit, path, file.name)
  const etag = blobOf(nodePath.join(root.path, file.name))
  const blob = etag === undefined ? undefined : digestOfEtag(etag)
  if (blob) {
    const statedBy = `${repository}/blobs/${blob.digest}`
    claims.push({ kind: 'file', origin: 'Hugging Face', statedBy, name: file.name, ...blob })
  }
  return { claims, findings: await revisionFindings(root, { file, revision, place }) }
}

/** The manifest may name the commit, or a branch or tag whose commit the cache has noted. */
async function revisionFindings(
  root: Root,
  { file, revision, place }: { file: ListedFile; revision: string | undefined; place: SnapshotFile },
): Promise<Discrepancy[]> {
  if (revision === undefined || revision === place.commit) return []
  const ref = /^[0-9a-f]{40}$/.test(revision)
    ? undefined
    : await readText(root, `${place.repository}/refs/${revision}`, longestNote)
  const commit = ref && 'text' in ref ? ref.text.trim() : undefined
  if (commit === place.commit) return []
  return [otherRevision({ file, expected: revision, resolved: commit, found: place.commit })]
}

async function inFolder(root: Root, { file, revision }: RevisedFile, listings: Listings): Promise<FoundClaims> {
  const claims: FileClaim[] = []
  const findings: Discrepancy[] = []
  for (const folder of listings.notedAbove(file.name)) {
    const path = folder === '' ? file.name : file.name.slice(folder.length + 1)
    const notes = below(folder, notesFolder)
    const statedBy = `${notes}/download/${path}.metadata`
    const read = await readText(root, statedBy, longestNote)
    if (!('text' in read)) continue
    const note = parseDownloadNote(read.text)
    if (!note) {
      findings.push(unreadableSource('Hugging Face', statedBy, 'is not a note of a download'))
      continue
    }
    const etag = digestOfEtag(note.etag)
    if (etag) claims.push({ kind: 'file', origin: 'Hugging Face', statedBy, name: file.name, ...etag })
    claims.push(...(await listings.claim(notes, note.commit, path, file.name)))
    if (revision !== undefined && /^[0-9a-f]{40}$/.test(revision) && revision !== note.commit) {
      findings.push(otherRevision({ file, expected: revision, resolved: undefined, found: note.commit }))
    }
  }
  return { claims, findings }
}

/** The name of the blob that a snapshot's link leads to. Where links cannot be made, the file itself is there. */
function blobOf(file: string): string | undefined {
  try {
    const target = readlinkSync(file).split(/[\\/]/)
    return target.at(-2) === 'blobs' ? target.at(-1) : undefined
  } catch {
    return undefined
  }
}

/** Listings of commits, `trees/<commit>.json` below a folder, each read once. */
class Listings {
  readonly faults: Discrepancy[] = []
  readonly #root: Root
  readonly #read = new Map<string, Promise<ReadonlyMap<string, TreeFile> | undefined>>()
  readonly #folders = new Map<string, boolean>()
  readonly #noted = new Map<string, string[]>()

  constructor(root: Root) {
    this.#root = root
  }

  /** The folders above a name in which downloads are noted. The same for all files of a folder. */
  notedAbove(name: string): readonly string[] {
    const folder = folderOf(name)
    const known = this.#noted.get(folder)
    if (known) return known
    const noted = foldersAbove([name]).filter((above) => this.exists(below(above, notesFolder)))
    this.#noted.set(folder, noted)
    return noted
  }

  exists(folder: string): boolean {
    const known = this.#folders.get(folder)
    if (known !== undefined) return known
    const found = lstatSync(nodePath.join(this.#root.path, folder), { throwIfNoEntry: false })?.isDirectory() === true
    this.#folders.set(folder, found)
    return found
  }

  /** What the listing of a commit says about a path in the repository. */
  async claim(folder: string, commit: string, path: string, name: string): Promise<FileClaim[]> {
    const statedBy = `${folder}/trees/${commit}.json`
    const files = await (this.#read.get(statedBy) ?? this.#load(statedBy))
    if (!files) return []
    const listed = files.get(path)
    if (listed) return [{ kind: 'file', origin: 'Hugging Face', statedBy, name, ...listed }]
    this.faults.push({
      rule: 'source/not-in-revision',
      severity: 'high',
      message: `${name} is not a file of the commit ${commit}, by ${statedBy}.`,
      remedy: 'Remove the file, or list it as one of your own outside the downloaded folder.',
      properties: { name, document: statedBy, commit },
    })
    return []
  }

  #load(statedBy: string): Promise<ReadonlyMap<string, TreeFile> | undefined> {
    const loading = this.#parse(statedBy)
    this.#read.set(statedBy, loading)
    return loading
  }

  async #parse(statedBy: string): Promise<ReadonlyMap<string, TreeFile> | undefined> {
    if (!this.exists(folderOf(statedBy))) return undefined
    const read = await readText(this.#root, statedBy, longestListing)
    if ('missing' in read) return undefined
    const files = 'text' in read ? parseTreeListing(read.text) : `cannot be read: ${read.fault.message.slice(0, -1)}`
    if (typeof files !== 'string') return files
    this.faults.push(unreadableSource('Hugging Face', statedBy, files))
    return undefined
  }
}
