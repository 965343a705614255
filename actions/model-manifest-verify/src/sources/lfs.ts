import { existsSync } from 'node:fs'
import nodePath from 'node:path'
import type { Root } from '@seaworthy/files'
import { findTool, runTool, type Tool, type ToolSpec } from '@seaworthy/tools'
import { UserError } from '@seaworthy/verdict'
import { longestPointer, parseLfsPointer } from '../repair/lfs-pointer.ts'
import type { FileClaim } from './claim.ts'
import type { FoundClaims } from './found.ts'
import { unreadableSource } from './unreadable.ts'

const git: ToolSpec = {
  name: 'git',
  version: { args: ['--version'], pattern: /^git version (\d+\.\d+\.\d+)/m },
  requires: { minimum: '2.20.0' },
  hint: 'Install git, so that what the commit says about Git LFS files can be compared.',
}

/** What Git LFS pointers of the checked-out commit say about the listed files; nothing where there is no repository. */
export async function findLfsClaims(root: Root, names: readonly string[]): Promise<FoundClaims> {
  if (names.length === 0 || !inRepository(root.path)) return { claims: [], findings: [] }
  try {
    const tool = await findTool(git)
    const pointers = await pointerBlobs(tool, root, names)
    return { claims: pointers.size === 0 ? [] : await readPointers(tool, root, pointers), findings: [] }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const reason = `cannot be read: ${error.message.replace(/\.$/, '')}`
    return { claims: [], findings: [{ ...unreadableSource('Git LFS', 'HEAD', reason), remedy: error.details.remedy }] }
  }
}

function inRepository(folder: string): boolean {
  if (existsSync(nodePath.join(folder, '.git'))) return true
  const above = nodePath.dirname(folder)
  return above !== folder && inRepository(above)
}

/** Names whose content in the commit is short enough for a pointer, by the id of that content. */
async function pointerBlobs(tool: Tool, root: Root, names: readonly string[]): Promise<Map<string, string[]>> {
  const input = names.map((name) => `HEAD:./${name}\n`).join('')
  const output = await catFile(tool, root, '--batch-check=%(objectname) %(objecttype) %(objectsize)', input)
  const blobs = new Map<string, string[]>()
  output.split('\n').forEach((line, index) => {
    const [id, type, size] = line.split(' ')
    const name = names[index]
    if (id === undefined || name === undefined || type !== 'blob' || Number(size) >= longestPointer) return
    blobs.set(id, [...(blobs.get(id) ?? []), name])
  })
  return blobs
}

async function readPointers(tool: Tool, root: Root, blobs: ReadonlyMap<string, string[]>): Promise<FileClaim[]> {
  const output = await catFile(tool, root, '--batch', [...blobs.keys()].map((id) => `${id}\n`).join(''))
  const bytes = Buffer.from(output)
  const claims: FileClaim[] = []
  for (let at = 0; at < bytes.length;) {
    const start = bytes.indexOf('\n', at) + 1
    const [id = '', , size] = bytes
      .subarray(at, start - 1)
      .toString()
      .split(' ')
    const end = start + Number(size)
    if (start === 0 || !Number.isSafeInteger(end)) break
    const pointer = parseLfsPointer(bytes.subarray(start, end))
    // What an extension makes of the stored object is not told by the pointer.
    if (pointer && !pointer.extended) {
      for (const name of blobs.get(id) ?? []) {
        const { sha256, size } = pointer
        claims.push({
          kind: 'file',
          origin: 'Git LFS',
          statedBy: 'HEAD',
          name,
          algorithm: 'sha256',
          digest: sha256,
          size,
        })
      }
    }
    at = end + 1
  }
  return claims
}

/**
 * Nothing is fetched for it: objects that a partial clone lacks count as missing. In a container the checkout belongs to
 * another user, which git refuses unless told otherwise; what is asked here runs nothing that the repository configures.
 */
async function catFile(tool: Tool, root: Root, batch: string, stdin: string): Promise<string> {
  const { stdout } = await runTool(tool, ['-c', 'safe.directory=*', 'cat-file', batch], {
    cwd: root.path,
    env: { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    stdin,
    maxOutputBytes: 256 * 1024 * 1024,
    deadlineMs: 120_000,
    remedy: 'Check the repository with `git fsck`, and that the job may read it.',
  })
  return stdout
}
