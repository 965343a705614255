import {
  findZip,
  isAsar,
  isGzip,
  isTar,
  readAsar,
  readTar,
  readZip,
  unpackGzip,
  type Archive,
  type ArchiveFault,
  type AsarEntry,
  type Budget,
} from '@seaworthy/archives'
import type { ByteSource } from '@seaworthy/files'
import type { Container, ContainerFault } from './held.ts'
import { UnpackedCopy } from './unpacked-copy.ts'

/** What apps and parts of apps are shipped in. A model may be a zip as well, so that only these names are looked into. */
const zipName = /\.(?:zip|msix|appx|msixbundle|appxbundle|nupkg|whl|ipa|nw)$/i
const asarName = /\.asar$/i
const tarName = /\.(?:tar|tar\.gz|tgz)$/i

/**
 * The files of an archive; nothing when the file is called or begins otherwise. `scratch` is the folder for what has to be
 * unpacked as a whole. Throws ArchiveError or `sbom/scratch`. Close it.
 */
export function openArchive(name: string, source: ByteSource, budget: Budget, scratch: string): Container | undefined {
  if (asarName.test(name)) return contained(readAsar(source))
  if (zipName.test(name) && findZip(source) !== undefined) return contained(readZip(source, budget))
  if (tarName.test(name)) return isGzip(source) ? openPackedTar(source, budget, scratch) : openTar(source)
  return isAsar(source) ? contained(readAsar(source)) : undefined
}

function openTar(source: ByteSource): Container | undefined {
  return isTar(source) ? contained(readTar(source)) : undefined
}

function openPackedTar(source: ByteSource, budget: Budget, scratch: string): Container | undefined {
  const copy = new UnpackedCopy(scratch)
  let tar: Container | undefined
  try {
    const faults = unpackGzip(source, budget, (bytes) => {
      copy.append(bytes)
    })
    tar = openTar(copy.source())
    tar?.faults.push(...plain(faults))
  } finally {
    if (!tar) copy.close()
  }
  return tar && { ...tar, close: copy.close.bind(copy) }
}

/** What lies outside of an asar is met as a file of the folder beside it. */
function contained({ entries, faults }: Archive): Container {
  return {
    held: entries.flatMap((entry) => {
      if (entry.kind !== 'file') return []
      const { integrity } = entry as AsarEntry
      return [
        { name: entry.name, size: entry.size, open: () => entry.open(), ...(integrity !== undefined && { integrity }) },
      ]
    }),
    faults: plain(faults),
  }
}

function plain(faults: readonly ArchiveFault[]): ContainerFault[] {
  return faults.map(({ rule, message, remedy }) => ({ rule, message, remedy }))
}
