import { pypi } from '../../advisories/versions/pypi.ts'
import { normalizedName } from '../../inventory/python-name.ts'

const ending = /\.(?:tar\.(?:gz|bz2|xz|Z)|tgz|zip|whl|egg)$/i

/**
 * Whether the file that an address ends with is called as one of another distribution or version: what is installed is
 * what lies there. What has no such name is none.
 * Source: https://packaging.python.org/specifications/binary-distribution-format/#file-name-convention
 */
export function isOfAnother(address: string, name: string, version: string | undefined): boolean {
  const file = fileIn(address)
  if (!ending.test(file)) return false
  const parts = file.replace(ending, '').split('-')
  // Names and versions of old archives may have hyphens of their own.
  return !parts.some((_, at) => {
    if (at === 0 || normalizedName(parts.slice(0, at).join('-')) !== name) return false
    const rest = parts.slice(at)
    return version === undefined || rest.some((_part, end) => isSame(rest.slice(0, end + 1).join('-'), version))
  })
}

function isSame(found: string, version: string): boolean {
  return found === version || pypi.compare(found.replaceAll('_', '-'), version) === 0
}

function fileIn(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address
  const file = path.slice(path.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(file)
  } catch {
    return file
  }
}
