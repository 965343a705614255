import type { ManifestDocument } from '@seaworthy/manifest'
import type { Bom } from './bom.ts'
import { componentsOf, type ListFiles, type Measured } from './components.ts'
import { loadSpdxIds } from './licences.ts'

export type { Bom, Component } from './bom.ts'
export type { Measured } from './components.ts'

/**
 * The models, prompts and configurations of a manifest as CycloneDX 1.6 components, for the software bill of materials of
 * a later action. The same manifest gives the same document: it holds no time, and its serial number comes from the
 * manifest's digest. `measured` adds digests to those of the manifest (`sha512`, `blake2b`, `blake3`, …).
 */
export async function mlComponents(
  { manifest, sha256 }: Pick<ManifestDocument, 'manifest' | 'sha256'>,
  measured: Measured = new Map(),
  listFiles?: ListFiles,
): Promise<Bom> {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(sha256),
    version: 1,
    components: componentsOf(manifest, measured, await loadSpdxIds(), listFiles),
  }
}

/** A UUID of version 8 (RFC 9562, 5.8) made from a digest. */
function serialNumber(sha256: string): string {
  const variant = ((Number.parseInt(sha256.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  const parts = [
    sha256.slice(0, 8),
    sha256.slice(8, 12),
    `8${sha256.slice(13, 16)}`,
    `${variant}${sha256.slice(17, 20)}`,
    sha256.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}
