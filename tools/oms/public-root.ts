import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'

const seedsSchema = z.record(z.string(), z.looseObject({ targets: z.record(z.string(), z.base64()) }))
const publicMirror = 'https://tuf-repo-cdn.sigstore.dev'

/**
 * The trusted root of the public Sigstore instance as the installed `@sigstore/tuf` was released with it: without a network,
 * and as old as the package. It verifies what was signed before.
 */
export function releasedPublicRoot(): Buffer {
  const file = createRequire(import.meta.url).resolve('@sigstore/tuf/seeds.json')
  const seeds = seedsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const target = seeds[publicMirror]?.targets['trusted_root.json']
  if (target === undefined) throw new Error(`${file} has no trusted root of ${publicMirror}`)
  return Buffer.from(target, 'base64')
}
