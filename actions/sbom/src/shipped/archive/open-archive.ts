import { findZip, isAsar, isTar, readAsar, readTar, readZip, type Budget } from '@seaworthy/archives'
import type { ByteSource } from '@seaworthy/files'
import { contained } from './contained.ts'
import type { Container } from './held.ts'
import { openPacked } from './packed.ts'

/** What apps and parts of apps are shipped in, whatever stands before the archive. */
const zipName = /\.(?:zip|msix|appx|msixbundle|appxbundle|nupkg|whl|ipa|nw)$/i
const asarName = /\.asar$/i
const tarName = /\.(?:tar|tar\.gz|tgz)$/i
const zipMagic = Buffer.from('PK\x03\x04', 'latin1')

/**
 * The files of an archive by its name; nothing when it is called or begins otherwise. `scratch` is the folder for what has
 * to be unpacked as a whole. Throws ArchiveError or `sbom/scratch`. Close it.
 */
export function openArchive(name: string, source: ByteSource, budget: Budget, scratch: string): Container | undefined {
  if (asarName.test(name)) return contained(readAsar(source), 'top')
  if (zipName.test(name) && findZip(source) !== undefined) return contained(readZip(source, budget), 'entry')
  if (tarName.test(name)) return openPacked(name, source, budget, scratch) ?? openTar(source)
  return isAsar(source) ? contained(readAsar(source), 'top') : undefined
}

/**
 * The files of an archive by its first bytes, whatever it is called. Models are archives as well, and are to be asked for
 * before. Throws as {@link openArchive}. Close it.
 */
export function openByContent(
  name: string,
  source: ByteSource,
  budget: Budget,
  scratch: string,
): Container | undefined {
  if (source.read(0, zipMagic.length).equals(zipMagic)) return contained(readZip(source, budget), 'entry')
  return openPacked(name, source, budget, scratch) ?? openTar(source)
}

function openTar(source: ByteSource): Container | undefined {
  return isTar(source) ? contained(readTar(source), 'entry') : undefined
}
