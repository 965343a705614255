import {
  findZip,
  isAsar,
  isGzip,
  isTar,
  readAsar,
  readGzip,
  readTar,
  readZip,
  type Archive,
  type AsarEntry,
  type Budget,
} from '@seaworthy/archives'
import type { ByteSource } from '@seaworthy/files'
import type { Container } from './held.ts'

/** What apps and parts of apps are shipped in. A model may be a zip as well, so that only these names are looked into. */
const zipName = /\.(?:zip|msix|appx|msixbundle|appxbundle|nupkg|whl|ipa|nw)$/i
const asarName = /\.asar$/i
const tarName = /\.(?:tar|tar\.gz|tgz)$/i

/** The files of an archive; nothing when the file is called or begins otherwise. Throws ArchiveError. */
export function openArchive(name: string, source: ByteSource, budget: Budget): Container | undefined {
  if (asarName.test(name)) return contained(readAsar(source))
  if (zipName.test(name) && findZip(source) !== undefined) return contained(readZip(source, budget))
  if (tarName.test(name)) return openTar(source, budget)
  return isAsar(source) ? contained(readAsar(source)) : undefined
}

function openTar(source: ByteSource, budget: Budget): Container | undefined {
  const unpacked = isGzip(source) ? readGzip(source, budget).entries[0]?.open() : source
  return unpacked && isTar(unpacked) ? contained(readTar(unpacked)) : undefined
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
    faults: faults.map(({ rule, message, remedy }) => ({ rule, message, remedy })),
  }
}
