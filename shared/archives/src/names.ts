import { shown } from '@seaworthy/files'
import type { ArchiveEntry } from './archive.ts'
import type { Faults } from './faults.ts'

/** Longest part of a name that a message repeats, in UTF-16 units. */
const longest = 200

/** The name as a part of a message. */
export function quoted(name: string): string {
  return shown(name.length > longest ? `${name.slice(0, longest)}…` : name)
}

/** Why unpacking under this name could write outside of the folder, or nothing. Completes "the name …". */
function unsafeName(name: string): string | undefined {
  if (name === '') return 'is empty'
  if (/\p{Cc}/u.test(name)) return 'contains a control character'
  if (name.startsWith('/')) return 'is absolute'
  if (/^[a-z]:/i.test(name)) return 'begins with a drive letter'
  if (name.includes('\\')) return 'contains a backslash'
  if (name.split('/').includes('..')) return 'contains ".."'
  return undefined
}

/** Reports names that lead out of the folder, and names that stand for two files. */
export function checkNames(entries: readonly ArchiveEntry[], faults: Faults): void {
  const seen = new Set<string>()
  for (const { name, offset, kind, target } of entries) {
    const reason = unsafeName(name)
    if (reason !== undefined) faults.add('unsafe-name', `The name ${quoted(name)} ${reason}.`, offset)
    const plain = name.replace(/\/+$/, '')
    if (seen.has(plain) && kind !== 'directory') {
      faults.add(
        'duplicate-name',
        `${quoted(name)} stands in the archive twice: programs differ in which one they read.`,
        offset,
      )
    }
    seen.add(plain)
    if (kind === 'link' && target !== undefined && leaves(name, target)) {
      faults.add('link-leaves', `The link ${quoted(name)} points out of the archive, to ${quoted(target)}.`, offset)
    }
  }
}

function leaves(name: string, target: string): boolean {
  if (unsafeName(target.replaceAll('..', 'x')) !== undefined) return true
  let depth = name.split('/').filter((part) => part !== '' && part !== '.').length - 1
  for (const part of target.split('/')) {
    if (part === '..') depth--
    else if (part !== '' && part !== '.') depth++
    if (depth < 0) return true
  }
  return false
}
