import { readdirSync } from 'node:fs'
import nodePath from 'node:path'
import { checkPortablePath, type Root } from '@seaworthy/files'
import type { Discrepancy } from '../../compare.ts'
import type { Claim, FolderClaim } from '../claim.ts'
import { below, folderOf, foldersAbove } from '../folders.ts'
import { together, type FoundClaims } from '../found.ts'
import { readText } from '../read-text.ts'
import { unreadableSource } from '../unreadable.ts'
import { parseDvc, type DvcDocument, type DvcOutput } from './documents.ts'
import { cachedMembers } from './members.ts'

/** In bytes: `dvc.lock` grows with the pipeline, and lists files of versioned folders one by one. */
const longestDocument = 16 * 1024 * 1024
/** Documents that one run reads. */
const mostDocuments = 10_000

/** What `.dvc` files and `dvc.lock` in the folders above the listed files say about these files and folders. */
export async function findDvcClaims(root: Root, names: readonly string[]): Promise<FoundClaims> {
  const folders = foldersAbove(names)
  const documents = folders.flatMap((folder) => documentsIn(root, folder))
  if (documents.length === 0) return { claims: [], findings: [] }
  const concerned = new Set([...folders, ...names])
  const parts: FoundClaims[] = []
  for (const document of documents.slice(0, mostDocuments)) {
    const read = await readText(root, document, longestDocument)
    if ('missing' in read) continue
    const parsed = 'fault' in read ? `cannot be read: ${read.fault.message.slice(0, -1)}` : parse(document, read.text)
    parts.push(
      typeof parsed === 'string'
        ? { claims: [], findings: [unreadableSource('DVC', document, parsed)] }
        : await claimsOf(root, document, parsed, concerned),
    )
  }
  if (documents.length > mostDocuments) parts.push({ claims: [], findings: [tooMany(documents.length)] })
  return together(parts)
}

function parse(document: string, text: string): DvcDocument | string {
  return parseDvc(text, document.endsWith('.dvc') ? 'stage' : 'lock')
}

function tooMany(count: number): Discrepancy {
  return unreadableSource('DVC', `${count} documents`, `has more than the ${mostDocuments} that are read`)
}

/** The documents of DVC in one folder. A folder that cannot be listed is reported for the files in it. */
function documentsIn(root: Root, folder: string): string[] {
  try {
    return readdirSync(nodePath.join(root.path, folder))
      .filter((name) => (name.endsWith('.dvc') ? name !== '.dvc' : name === 'dvc.lock'))
      .map((name) => below(folder, name))
      .filter((name) => checkPortablePath(name) === undefined)
      .sort()
  } catch {
    return []
  }
}

async function claimsOf(
  root: Root,
  document: string,
  { folder, outputs, undetermined }: DvcDocument,
  concerned: ReadonlySet<string>,
): Promise<FoundClaims> {
  const base = below(folderOf(document), folder)
  const claims: Claim[] = []
  for (const output of outputs) {
    const name = below(base, output.path)
    if (concerned.has(name)) claims.push(...(await outputClaims(root, document, name, output)))
  }
  const unknown = undetermined.filter((path) => concerned.has(below(base, path)))
  return { claims, findings: unknown.map((path) => noDigest(document, path)) }
}

async function outputClaims(root: Root, statedBy: string, name: string, output: DvcOutput): Promise<Claim[]> {
  const { algorithm, digest, size, count, files } = output
  const from = { origin: 'DVC', statedBy, algorithm } as const
  if (files) {
    return files.map((file) => ({
      ...from,
      kind: 'file',
      name: below(name, file.path),
      digest: file.digest,
      ...(file.size !== undefined && { size: file.size }),
    }))
  }
  if (!output.folder) return [{ ...from, kind: 'file', name, digest, ...(size !== undefined && { size }) }]
  const members = await cachedMembers(root, digest, foldersAbove([statedBy]))
  const claim: FolderClaim = { ...from, kind: 'folder', name, digest }
  return [{ ...claim, ...(count !== undefined && { count }), ...(members && { members }) }]
}

/** An output that was never committed, or that only its remote knows, by an etag. */
function noDigest(document: string, path: string): Discrepancy {
  return {
    ...unreadableSource('DVC', document, `records no MD5 of ${path}`),
    severity: 'low',
    remedy: `Run \`dvc commit ${document}\`, so that DVC records the digest.`,
  }
}
