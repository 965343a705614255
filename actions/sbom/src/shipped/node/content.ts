import { createHash } from 'node:crypto'
import { inCodeUnitOrder } from '../../inventory/order.ts'
import { logicalPath } from '../../inventory/path.ts'
import type { ShippedFile } from '../facts.ts'

/**
 * One digest of all files of each package: SHA-256 over lines of `<sha256>  <path>`, as `sha256sum` writes them, sorted
 * by path in code-unit order. Nested packages are packages of their own. It tells whether the same version has the same
 * content in another release. `folders` are those of packages, with their `/`.
 */
export function contentDigests(files: readonly ShippedFile[], folders: ReadonlySet<string>): Map<string, string> {
  const lines = new Map<string, [string, string][]>()
  for (const { path, sha256 } of files) {
    const place = logicalPath(path)
    const folder = ownerOf(place, folders)
    if (folder === undefined) continue
    const own = lines.get(folder) ?? []
    own.push([place.slice(folder.length), sha256])
    lines.set(folder, own)
  }
  return new Map([...lines].map(([folder, own]) => [folder, digestOf(own)]))
}

/** The package whose file it is: that of the last `node_modules` in its path. */
function ownerOf(path: string, folders: ReadonlySet<string>): string | undefined {
  const start = path.lastIndexOf('node_modules/')
  if (start < 0) return undefined
  const [folder] = /^(?:@[^/]+\/)?[^/]+\//.exec(path.slice(start + 'node_modules/'.length)) ?? []
  if (folder === undefined) return undefined
  const whole = path.slice(0, start) + 'node_modules/' + folder
  return folders.has(whole) ? whole : undefined
}

function digestOf(lines: [string, string][]): string {
  const hash = createHash('sha256')
  for (const [path, sha256] of lines.sort(([a], [b]) => inCodeUnitOrder(a, b))) hash.update(`${sha256}  ${path}\n`)
  return hash.digest('hex')
}
