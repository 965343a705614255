import type { Component, Hash } from '../inventory/component.ts'

/** Names of algorithms in CycloneDX, SPDX 2 and SPDX 3, without the marks in which they differ. */
const algorithms: Readonly<Record<string, Hash['algorithm']>> = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
  blake2b256: 'BLAKE2b-256',
  blake3: 'BLAKE3',
}

/** Digests of algorithms that we compare, and the others as properties, so that they are not lost. */
export function hashesOf(
  told: readonly { algorithm: string | undefined; content: string | undefined }[],
): Pick<Component, 'hashes' | 'properties'> {
  const hashes: Hash[] = []
  const properties: Component['properties'] = {}
  for (const { algorithm: name, content } of told) {
    if (name === undefined || content === undefined) continue
    const plain = name.toLowerCase().replace(/[-_]/g, '')
    const algorithm = Object.hasOwn(algorithms, plain) ? algorithms[plain] : undefined
    if (algorithm) hashes.push({ algorithm, content })
    else if (/^[a-z0-9]{1,20}$/.test(plain)) properties[`seaworthy:hash:${plain}`] = content
  }
  return { hashes, properties }
}
