import { normalizedName } from '../../inventory/python-name.ts'

/** That something depends on a distribution. */
export interface Requirement {
  /** Normalised as PEP 503 says. */
  name: string
  /** The only version that is meant, where a lock file says so. */
  version?: string | undefined
  /** The versions that are allowed, `>=2,<3`. */
  specifier?: string | undefined
  /** A place instead of an index, after `@`. */
  url?: string | undefined
  extras: string[]
  /** The environments in which it is needed, as PEP 508 writes them. */
  marker?: string | undefined
  /** May be absent from the lock file. */
  optional?: boolean
}

const form = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(.*)$/s

/**
 * A requirement such as `requests[socks]>=2.8 ; python_version < "3.8"`. Undefined for a text that is none.
 * Source: https://packaging.python.org/specifications/dependency-specifiers/
 */
export function parseRequirement(text: string): Requirement | undefined {
  const [, name, extras = '', rest = ''] = form.exec(text) ?? []
  if (name === undefined || !/^(?:$|[(@;<>=!~])/.test(rest)) return undefined
  const end = rest.startsWith('@') ? rest.search(/\s;/) : rest.indexOf(';')
  const wanted = (end === -1 ? rest : rest.slice(0, end)).trim()
  const marker = end === -1 ? '' : rest.slice(end).replace(/^\s*;/, '').trim()
  return {
    name: normalizedName(name),
    extras: extrasIn(extras.split(',')),
    ...(wanted.startsWith('@')
      ? { url: wanted.slice(1).trim() }
      : wanted !== '' && { specifier: wanted.replace(/^\(|\)$/g, '') }),
    ...(marker !== '' && { marker }),
  }
}

/** Extras by their normalised names. */
export function extrasIn(names: readonly string[]): string[] {
  return names.map((name) => normalizedName(name.trim())).filter((name) => name !== '')
}

/** The version of a specifier that allows one alone: `==1.0`, `===1.0`. */
export function pinnedVersion(specifier: string | undefined): string | undefined {
  return /^={2,3}\s*([^\s,*]+)$/.exec(specifier?.trim() ?? '')?.[1]
}
