import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ExtraAlgorithm, MeasuredDigests } from '../../../../actions/model-manifest-verify/src/sources/claim.ts'
import { Dos2UnixMd5 } from '../../../../actions/model-manifest-verify/src/sources/digest/dos2unix.ts'

/** What the action's workers measure of a file, computed at once. */
export function measured(path: string, algorithms: Iterable<ExtraAlgorithm>): MeasuredDigests {
  const bytes = readFileSync(path)
  const digests: MeasuredDigests['digests'] = { sha256: hash('sha256', bytes) }
  for (const algorithm of algorithms) digests[algorithm] = digestOf(algorithm, bytes)
  return { size: bytes.length, digests }
}

function digestOf(algorithm: ExtraAlgorithm, bytes: Buffer): string {
  switch (algorithm) {
    case 'md5':
      return hash('md5', bytes)
    case 'git-sha1':
      return hash('sha1', Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]))
    case 'md5-dos2unix': {
      const digest = new Dos2UnixMd5()
      digest.update(bytes)
      return digest.digest()
    }
  }
}
