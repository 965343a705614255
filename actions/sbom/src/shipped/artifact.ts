import { lstatSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import nodePath from 'node:path'
import { openRoot, portableWithin, walk, type Entry } from '@seaworthy/files'
import type { Fault } from '../inventory/inventory.ts'
import { hidesManifest, hidesPackage, notFollowed } from './archive/links.ts'

/** A file of an artifact on the disk. */
export interface ArtifactFile {
  /** From the artifact's name on, with `/`. */
  path: string
  /** Absolute. */
  file: string
  /** In bytes. */
  size: number
}

export interface Artifact {
  /** As evidence names it: the path from the base, else its own name. */
  name: string
  isFolder: boolean
  files: ArtifactFile[]
  faults: Fault[]
}

/** The files of an artifact: a folder, such as an unpacked app, or one file. Throws `files/not-found` and the like. */
export async function openArtifact(artifact: string, base: string): Promise<Artifact> {
  const name = nameOf(artifact, base)
  const real = await realpath(artifact).catch(() => artifact)
  const stat = lstatSync(real, { throwIfNoEntry: false })
  if (stat?.isFile()) return { name, isFolder: false, files: [{ path: name, file: real, size: stat.size }], faults: [] }
  const entries = await walk(await openRoot(artifact))
  return {
    name,
    isFolder: true,
    files: entries.flatMap(({ name: inside, path: file, kind, size }) =>
      kind === 'file' ? [{ path: `${name}/${inside}`, file, size }] : [],
    ),
    faults: entries.flatMap((entry) => faultOf(entry, name)),
  }
}

function nameOf(artifact: string, base: string): string {
  return portableWithin(base, artifact) || nodePath.basename(artifact)
}

/** Links inside of an app are how macOS bundles are made; one that leads out of it ships nothing. */
function faultOf({ name, kind, link }: Entry, artifact: string): Fault[] {
  const file = `${artifact}/${name}`
  if (kind === 'other') {
    const message = 'Expected a file, found a device, a FIFO or a socket.'
    return [{ rule: 'sbom/not-a-file', message, remedy: 'Remove it from what is packaged.', file }]
  }
  if (link?.leavesRoot === false) {
    const place = nodePath.posix.join(nodePath.posix.dirname(name), link.target.replaceAll('\\', '/'))
    const hides = link.resolves === 'directory' ? hidesPackage : hidesManifest
    if (hides(name, place)) return [{ ...notFollowed, file }]
  }
  if (link?.leavesRoot !== true) return []
  const message = 'Expected a file of the app, found a link that leads out of it.'
  return [{ rule: 'sbom/link-leaves', message, remedy: 'Package the file itself.', file }]
}
