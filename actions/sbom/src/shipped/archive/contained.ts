import type { Archive, ArchiveEntry, ArchiveFault, AsarEntry } from '@seaworthy/archives'
import type { Container, ContainerFault, Held } from './held.ts'
import { hiddenPackages, type LinksFrom } from './links.ts'

/** The files of an archive, and what in it is none. What lies outside of an asar is met as a file of the folder beside it. */
export function contained({ entries, faults }: Archive, linksFrom: LinksFrom): Container {
  const linked = hardLinked(entries)
  const held: Held[] = []
  const others: ContainerFault[] = []
  for (const entry of entries) {
    const file = entry.kind === 'other' && entry.target !== undefined ? linked.get(entry.target) : entry
    if (file?.kind === 'file') held.push(heldAs(entry.name, file))
    // What is neither in an asar, its reader tells.
    else if (entry.kind === 'other' && linksFrom === 'entry') others.push(notAFile(entry.name))
  }
  return { held, faults: [...plain(faults), ...hiddenPackages(entries, linksFrom), ...others] }
}

/** The files that hard links of a tar stand for, by name. */
function hardLinked(entries: readonly ArchiveEntry[]): ReadonlyMap<string, ArchiveEntry> {
  const wanted = new Set(
    entries.flatMap(({ kind, target }) => (kind === 'other' && target !== undefined ? target : [])),
  )
  return new Map(entries.flatMap((entry) => (wanted.has(entry.name) ? [[entry.name, entry]] : [])))
}

function heldAs(name: string, file: ArchiveEntry): Held {
  const { integrity } = file as AsarEntry
  return { name, size: file.size, open: () => file.open(), ...(integrity !== undefined && { integrity }) }
}

function notAFile(name: string): ContainerFault {
  const message = 'Expected a file, found a device, a FIFO, a socket or a link to nothing.'
  return { rule: 'sbom/not-a-file', message, remedy: 'Remove it from what is packaged.', inside: name }
}

export function plain(faults: readonly ArchiveFault[]): ContainerFault[] {
  return faults.map(({ rule, message, remedy }) => ({ rule, message, remedy }))
}
