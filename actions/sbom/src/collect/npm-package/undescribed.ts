import { objectOr } from '../lock-text/json.ts'
import type { Missing } from './package.ts'

/**
 * What a manifest requires and its lock file does not list for it: such a lock file is of another state of the sources,
 * and package managers install what the manifest says. Links lead to folders, which lock files may leave out.
 */
export function undescribed(
  manifest: Record<string, unknown> | undefined,
  listed: readonly string[],
  from: string,
  line: number | undefined,
): Missing[] {
  const known = new Set([...listed, ...Object.keys(objectOr(manifest?.['optionalDependencies']))])
  return Object.entries(objectOr(manifest?.['dependencies'])).flatMap(([name, wanted]) => {
    const isLink = typeof wanted === 'string' && wanted.startsWith('link:')
    return known.has(name) || isLink ? [] : [{ from, name, line }]
  })
}
