import { createHash } from 'node:crypto'
import type { Inventory } from '../../inventory/inventory.ts'

/** Long enough to tell, short enough to read. */
const longestId = 100

/**
 * SPDX identifiers by ref: what an identifier may hold of the ref (clause 7.2: letters, digits, `.`, `-`), and a digest of the
 * ref where two would get the same. The same on every run.
 */
export function spdxIds({
  subject,
  components,
}: Pick<Inventory, 'subject' | 'components'>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set(['DOCUMENT'])
  for (const { ref } of [subject, ...components]) {
    const readable = ref
      .replace(/^pkg:/, '')
      .replace(/[^A-Za-z0-9.-]+/g, '-')
      .slice(0, longestId)
    let id = readable
    for (let copy = 0; taken.has(id); copy++) id = `${readable}-${digestOf(`${ref}#${copy}`)}`
    taken.add(id)
    ids.set(ref, id)
  }
  return ids
}

function digestOf(ref: string): string {
  return createHash('sha256').update(ref).digest('hex').slice(0, 16)
}
