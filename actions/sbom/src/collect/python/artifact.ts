import type { Hash, Reference } from '../../inventory/component.ts'
import { digestOf, usualAlgorithms } from '../../inventory/hashes.ts'
import { isObject, listOr, objectOr, textOr } from '../lock-text/json.ts'
import { withoutSecrets } from '../origins/address.ts'

/** A file that a lock file allows to be installed: the source, or a wheel for one kind of system. */
export interface Artifact {
  /** Its name, `requests-2.31.0-py3-none-any.whl`. */
  file?: string | undefined
  url?: string | undefined
  hashes: Hash[]
}

const algorithms = new Map(usualAlgorithms).set('blake2b', 'BLAKE2b-256')

/** The digest that `sha256:…` or `sha256=…` names; undefined when it is none. */
export function hashOf(text: string): Hash | undefined {
  const [, name = '', content = ''] = /^([a-z0-9]+)[:=]([0-9a-fA-F]+)$/.exec(text) ?? []
  return digestOf(algorithms.get(name), content)
}

/** A file as poetry, uv, PDM and pylock describe it. What it has for a digest that is none is told to `broken`. */
export function artifactFrom(entry: unknown, broken: () => void): Artifact[] {
  if (!isObject(entry)) return []
  const { file, name, url, hash, hashes } = entry
  const texts = isObject(hashes) ? Object.entries(hashes).map(([key, value]) => `${key}:${String(value)}`) : []
  if (typeof hash === 'string') texts.push(hash)
  const found = texts.flatMap((text) => hashOf(text) ?? [])
  if (found.length < texts.length) broken()
  return [{ file: textOr(file) ?? textOr(name), url: textOr(url), hashes: found }]
}

/** All files of an entry that has `sdist`, `wheels` and `archive`, as uv and pylock have them. */
export function artifactsIn(entry: Record<string, unknown>, broken: () => void): Artifact[] {
  const { sdist, wheels, archive } = objectOr(entry)
  return [sdist, archive, ...listOr(wheels)].flatMap((one) => artifactFrom(one, broken))
}

/**
 * The digests of a component: those of its file, where the lock file allows one alone. Of several, which one is installed
 * depends on the system.
 */
export function ownHashes(artifacts: readonly Artifact[]): Hash[] {
  const [only] = artifacts
  return only && artifacts.length === 1 ? only.hashes : []
}

/** The files with an address, each with its digests. */
export function referencesTo(artifacts: readonly Artifact[], name: string, isOfPypi: boolean): Reference[] {
  return artifacts.flatMap(({ file, url, hashes }) => {
    const place = url ?? (file !== undefined && isOfPypi ? pypiAddress(name, file) : undefined)
    if (place === undefined || !/^https?:\/\//.test(place) || !URL.canParse(place)) return []
    const type = /\.whl$/.test(file ?? place.replace(/[?#].*$/s, '')) ? 'distribution' : 'source-distribution'
    return [{ type, url: withoutSecrets(place), ...(hashes.length > 0 && { hashes }) }]
  })
}

/** The digests of files without an address, of which any may be installed: `sha256:…`, in code-unit order. */
export function digestsWithoutFile(artifacts: readonly Artifact[]): string {
  if (artifacts.length < 2) return ''
  const nameless = artifacts.filter(({ file, url }) => file === undefined && url === undefined)
  return nameless
    .flatMap(({ hashes }) => hashes.map(({ algorithm, content }) => `${algorithm}:${content}`))
    .sort()
    .join(' ')
}

/**
 * Where PyPI has a file, by its name alone.
 * Source: https://github.com/pypi/conveyor#readme, "Predictable URLs"
 */
function pypiAddress(name: string, file: string): string | undefined {
  if (!/^[\w.+!-]+$/.test(file)) return undefined
  const tag = file.endsWith('.whl') ? file.split('-').at(-3) : 'source'
  return tag && `https://files.pythonhosted.org/packages/${tag}/${name.slice(0, 1)}/${name}/${file}`
}
