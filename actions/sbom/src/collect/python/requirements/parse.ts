import { hashOf } from '../artifact.ts'
import type { Hash } from '../../../inventory/component.ts'
import { parseRequirement, type Requirement } from '../requirement.ts'
import { placeSource, type PythonSource } from '../source.ts'
import type { Line } from './line.ts'

/** What one line of a requirements file says. */
export type Statement =
  | {
      kind: 'requirement'
      requirement: Requirement
      source: PythonSource | undefined
      hashes: Hash[]
      brokenHash: boolean
    }
  /** A place without a name: a folder, an archive. */
  | { kind: 'place'; place: string }
  | { kind: 'include' | 'constraint'; path: string }
  /** `--index-url` and others that apply to all lines. */
  | { kind: 'option'; name: string; value: string }
  | { kind: 'unread' }

const option = /^(-{1,2}[A-Za-z][A-Za-z-]*)(?:[\s=]+(.*))?$/s

/** What a line says. Editable lines say the same as others, since the sources are what is installed. */
export function parseLine({ text }: Line): Statement {
  const [, name, value = ''] = option.exec(text) ?? []
  switch (name) {
    case undefined:
      return parseSpecifier(text)
    case '-e':
    case '--editable':
      return parseSpecifier(value)
    case '-r':
    case '--requirement':
      return { kind: 'include', path: value.trim() }
    case '-c':
    case '--constraint':
      return { kind: 'constraint', path: value.trim() }
    default:
      return shortForm(text) ?? { kind: 'option', name, value: value.trim() }
  }
}

/** `-rbase.txt`, without a space. */
function shortForm(text: string): Statement | undefined {
  const [, name, path = ''] = /^-([rc])([^\s-].*)$/.exec(text) ?? []
  if (name === undefined) return undefined
  return { kind: name === 'r' ? 'include' : 'constraint', path }
}

function parseSpecifier(text: string): Statement {
  // Options of one requirement follow it: --hash=sha256:…, --config-settings=….
  const start = text.search(/\s--?[a-z]/)
  const specifier = (start === -1 ? text : text.slice(0, start)).trim()
  const stated = [...text.slice(specifier.length).matchAll(/\s--hash[=\s]+(\S+)/g)].map(([, digest = '']) => digest)
  const hashes = stated.flatMap((digest) => hashOf(digest) ?? [])
  const brokenHash = hashes.length < stated.length
  const named = parseRequirement(specifier)
  if (named && !isPlace(specifier)) {
    const source = named.url === undefined ? undefined : placeSource(named.url)
    return { kind: 'requirement', requirement: named, source, hashes, brokenHash }
  }
  if (!isPlace(specifier)) return { kind: 'unread' }
  const egg = /[#&]egg=([^&[\s]+)/.exec(specifier)?.[1]
  const requirement = egg === undefined ? undefined : parseRequirement(egg)
  if (!requirement) return { kind: 'place', place: specifier }
  return { kind: 'requirement', requirement, source: placeSource(specifier), hashes, brokenHash }
}

/** A path or an address, with no name before it. */
function isPlace(text: string): boolean {
  return (
    /^(?:[a-z+]+:\/\/|git\+|file:|\.{0,2}[\\/]|\.{1,2}$|\.{1,2}\[|[A-Za-z]:[\\/])/.test(text) ||
    /^[^@;]+\.(?:whl|zip|tar\.gz|tgz)$/.test(text)
  )
}
