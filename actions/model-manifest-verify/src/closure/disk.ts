import { lstatSync } from 'node:fs'
import { shown, type NamedEntry } from '@seaworthy/files'
import type { ListedFile } from '@seaworthy/manifest'
import type { Discrepancy } from '../compare.ts'
import { isOwnKey, nameKey } from './same-name.ts'

/** What lies below the model roots, and what of it is listed. */
export interface DiskState {
  entries: readonly NamedEntry[]
  /** The same by name. */
  walked: ReadonlyMap<string, NamedEntry>
  listed: readonly ListedFile[]
}

/** What lies there, and what of it other files refer to. */
export interface ExternalState extends Omit<DiskState, 'walked'> {
  /** Names that other files refer to as their external data. */
  external: ReadonlySet<string>
  /** Directory entries of a file. */
  linkCount: (entry: NamedEntry) => number
}

/** What on the disk makes one name mean another file elsewhere, or leads out of the manifest's folder. */
export function diskFindings({ entries, walked, listed }: DiskState): Discrepancy[] {
  const special = entries.filter(({ kind }) => kind !== 'file' && kind !== 'directory')
  const found = special.flatMap((entry) => kindFindings(entry).map((finding) => ({ finding, name: entry.name })))
  return [...collisions(entries), ...otherSpellings(entries, walked, listed), ...placed(found, listed)]
}

/** External data that can be changed from outside. */
export function hardLinkFindings({ entries, listed, external, linkCount }: ExternalState): Discrepancy[] {
  if (external.size === 0) return []
  const found = entries.flatMap((entry) => {
    const links = entry.kind === 'file' && external.has(entry.name) ? linkCount(entry) : 1
    return links > 1 ? [{ finding: hardLink(entry, links), name: entry.name }] : []
  })
  return placed(found, listed)
}

function placed(found: { finding: Discrepancy; name: string }[], listed: readonly ListedFile[]): Discrepancy[] {
  if (found.length === 0) return []
  const byName = new Map(listed.map((file) => [file.name, file]))
  return found.map(({ finding, name }) => {
    const entry = byName.get(name)
    return entry ? { ...finding, entry } : finding
  })
}

/** As the system counts them now: 0 when the file has gone. */
export function linkCountOf({ path }: NamedEntry): number {
  return lstatSync(path, { throwIfNoEntry: false })?.nlink ?? 0
}

/** Names that are one name on macOS or Windows. What lies below folders that collide is not told again. */
function collisions(entries: readonly NamedEntry[]): Discrepancy[] {
  return groupsOf(entries).map((names) => ({
    rule: 'model/colliding-names',
    severity: 'high',
    message: `${names.map(shown).join(' and ')} are one file on systems that ignore case or normalise names.`,
    remedy: 'Rename all but one, so that the same file is loaded everywhere.',
    properties: { names },
  }))
}

/** The names that share their folder and their key with others. */
function groupsOf(entries: readonly NamedEntry[]): string[][] {
  if (entries.every(({ name }) => isOwnKey(name))) return []
  const firsts = new Map<string, string>()
  const groups = new Map<string, string[]>()
  for (const { name } of entries) {
    const start = name.lastIndexOf('/') + 1
    const key = name.slice(0, start) + nameKey(name.slice(start))
    const first = firsts.get(key)
    const group = groups.get(key)
    if (first === undefined) firsts.set(key, name)
    else if (group) group.push(name)
    else groups.set(key, [first, name])
  }
  return [...groups.values()]
}

/** A listed name that the disk spells otherwise: found on Windows, missing on Linux. */
function otherSpellings(
  entries: readonly NamedEntry[],
  walked: ReadonlyMap<string, NamedEntry>,
  listed: readonly ListedFile[],
): Discrepancy[] {
  const missing = listed.filter(({ name }) => !walked.has(name))
  if (missing.length === 0) return []
  const byKey = new Map(entries.map(({ name }) => [nameKey(name), name]))
  return missing.flatMap((entry) => {
    const onDisk = byKey.get(nameKey(entry.name))
    if (onDisk === undefined) return []
    return [
      {
        rule: 'model/other-spelling',
        severity: 'high',
        message: `The manifest lists ${shown(entry.name)}; the disk has ${shown(onDisk)}, which only some systems take for the same.`,
        remedy: 'Spell the name in the manifest exactly as on the disk.',
        properties: { name: entry.name, onDisk },
        entry,
      },
    ]
  })
}

function kindFindings({ name, kind, link }: NamedEntry): Discrepancy[] {
  if (kind === 'other') {
    return [
      {
        rule: 'model/device-file',
        severity: 'critical',
        message: `${shown(name)} is a device, a FIFO or a socket: expected only files and folders where models lie.`,
        remedy: 'Remove it: what is read from it cannot be verified.',
        properties: { name },
      },
    ]
  }
  if (link?.leavesRoot === true) {
    return [
      {
        rule: 'model/leaves-root',
        severity: 'critical',
        message: `The link ${shown(name)} points to ${shown(link.target)}, out of the manifest's folder.`,
        remedy: 'Replace the link by the file itself.',
        properties: { name, target: link.target },
      },
    ]
  }
  if (link?.resolves === 'cycle') {
    return [
      {
        rule: 'model/link-cycle',
        severity: 'critical',
        message: `The link ${shown(name)} points to ${shown(link.target)}, which leads back to it.`,
        remedy: 'Remove the link, or point it at a file.',
        properties: { name, target: link.target },
      },
    ]
  }
  return []
}

function hardLink({ name }: NamedEntry, links: number): Discrepancy {
  return {
    rule: 'model/hard-link',
    severity: 'high',
    message: `The external data ${shown(name)} is one of ${links} hard links to the same bytes: expected a file of its own.`,
    remedy: 'Copy the file to its place, so that nothing can change it under another name.',
    properties: { name, links },
  }
}
