import { createHash } from 'node:crypto'
import type { ShippedApp } from '../../../../actions/sbom/src/shipped/assemble/part.ts'
import type { Facts, ShippedFile } from '../../../../actions/sbom/src/shipped/facts.ts'

/** A file with facts, whose bytes are its path unless a content is given. */
export function file(path: string, facts: Facts = {}, content: string | Buffer = path): ShippedFile {
  return { path, size: content.length, sha256: createHash('sha256').update(content).digest('hex'), facts }
}

/** An artifact called `app` of these files, whose paths are those in it. */
export function appOf(files: readonly ShippedFile[]): ShippedApp {
  const placed = files.map((one) => ({ ...one, path: `app/${one.path}` }))
  return { name: 'app', files: placed, byPath: new Map(placed.map((one) => [one.path, one])) }
}
