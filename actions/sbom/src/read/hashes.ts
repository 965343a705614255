import type { Component, Hash } from '../inventory/component.ts'
import { usualAlgorithms } from '../inventory/hashes.ts'

/** Names of algorithms in CycloneDX, SPDX 2 and SPDX 3, without the marks in which they differ. */
const algorithms = new Map(usualAlgorithms).set('blake2b256', 'BLAKE2b-256').set('blake3', 'BLAKE3')

/** Digests of algorithms that we compare, and the others as properties, so that they are not lost. */
export function hashesOf(
  told: readonly { algorithm: string | undefined; content: string | undefined }[],
): Pick<Component, 'hashes' | 'properties'> {
  const hashes: Hash[] = []
  const properties: Component['properties'] = {}
  for (const { algorithm: name, content } of told) {
    if (name === undefined || content === undefined) continue
    const plain = name.toLowerCase().replace(/[-_]/g, '')
    const algorithm = algorithms.get(plain)
    if (algorithm) hashes.push({ algorithm, content })
    else if (/^[a-z0-9]{1,20}$/.test(plain)) properties[`seaworthy:hash:${plain}`] = content
  }
  return { hashes, properties }
}
