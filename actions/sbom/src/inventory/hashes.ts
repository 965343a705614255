import type { Collected } from '../collect/collector.ts'
import type { Component, Hash } from './component.ts'
import type { Fault } from './inventory.ts'
import { placeOf } from './place.ts'

/** Hexadecimal digits of each algorithm's digests. */
const digits: Readonly<Record<Hash['algorithm'], number>> = {
  MD5: 32,
  'SHA-1': 40,
  'SHA-256': 64,
  'SHA-384': 96,
  'SHA-512': 128,
  'BLAKE2b-256': 64,
  BLAKE3: 64,
}

/** Algorithms by the names that most files have for them, in lower case and without dashes. */
export const usualAlgorithms: ReadonlyMap<string, Hash['algorithm']> = new Map([
  ['md5', 'MD5'],
  ['sha1', 'SHA-1'],
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
])

/** The digest in hexadecimal digits of either case; undefined when it is none of the algorithm. */
export function digestOf(algorithm: Hash['algorithm'] | undefined, content: string): Hash | undefined {
  const hash = algorithm && { algorithm, content: content.toLowerCase() }
  return hash && isDigest(hash) ? hash : undefined
}

/** Whether nobody can make other content with the same digest: of MD5 and SHA-1 collisions are known. */
export function isStrong({ algorithm }: Pick<Hash, 'algorithm'>): boolean {
  return algorithm !== 'MD5' && algorithm !== 'SHA-1'
}

/** What was collected with digests in lower case, without those that are none, each of which is a fault. */
export function withProperHashes(collected: readonly Collected[]): { collected: Collected[]; faults: Fault[] } {
  const faults: Fault[] = []
  const proper = collected.map((part) => ({
    ...part,
    components: part.components.map((component) => {
      const checked = check(component)
      faults.push(...checked.faults)
      return checked.component
    }),
  }))
  return { collected: proper, faults }
}

function check(component: Component): { component: Component; faults: Fault[] } {
  const isProper = component.hashes.every(isDigest) && component.references.every(hasDigests)
  if (isProper) return { component, faults: [] }
  const faults: Fault[] = []
  const proper = (hashes: readonly Hash[]): Hash[] =>
    hashes.flatMap(({ algorithm, content }) => {
      const hash = digestOf(algorithm, content)
      if (hash) return [hash]
      faults.push(malformed(component, { algorithm, content: content.toLowerCase() }))
      return []
    })
  const references = component.references.map(({ hashes, ...reference }) =>
    hashes ? { ...reference, hashes: proper(hashes) } : reference,
  )
  return { component: { ...component, hashes: proper(component.hashes), references }, faults }
}

/** Whether it is a digest of its algorithm, in lower case. */
function isDigest({ algorithm, content }: Hash): boolean {
  return content.length === digits[algorithm] && /^[0-9a-f]+$/.test(content)
}

function hasDigests({ hashes }: Component['references'][number]): boolean {
  return hashes?.every(isDigest) ?? true
}

function malformed({ ref, evidence: [place] }: Component, { algorithm, content }: Hash): Fault {
  return {
    rule: 'sbom/hash-invalid',
    message: `${ref} has ${JSON.stringify(content.slice(0, 140))} for its ${algorithm}, which has ${digits[algorithm]} hexadecimal digits.`,
    remedy: 'Make the file again with the program that wrote it; a digest that is none protects nothing.',
    ...placeOf(place ?? { file: '' }),
  }
}
