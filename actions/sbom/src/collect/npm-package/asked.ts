import { objectOr } from '../lock-text/json.ts'

/** How packages are asked for, by the name of the folder that they are installed in. */
export interface Asked {
  /** Names that somebody depends on by an address, a repository or a folder. */
  byPlace: ReadonlySet<string>
  /** The packages that a name stands for, as `npm:<package>@<version>` says. */
  asAlias: ReadonlyMap<string, ReadonlySet<string>>
}

const lists = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

/** What these manifests ask for, and what `overrides` put in the place of it. */
export function askedIn(manifests: Iterable<Record<string, unknown>>, overrides: unknown): Asked {
  const byPlace = new Set<string>()
  const asAlias = new Map<string, Set<string>>()
  const read = (name: string, wanted: unknown): void => {
    if (typeof wanted !== 'string') return
    const target = aliased(wanted)
    if (target !== undefined) asAlias.set(name, (asAlias.get(name) ?? new Set()).add(target))
    else if (isPlace(wanted)) byPlace.add(name)
  }
  for (const manifest of manifests) {
    for (const list of lists) {
      const wanted = manifest[list]
      if (wanted !== undefined) for (const [name, one] of Object.entries(objectOr(wanted))) read(name, one)
    }
  }
  for (const [pattern, wanted] of flattened(overrides)) read(nameIn(pattern), wanted)
  return { byPlace, asAlias }
}

/** The names that a manifest depends on. */
export function listedIn(manifest: Record<string, unknown>): string[] {
  return lists.flatMap((list) => Object.keys(objectOr(manifest[list])))
}

/** `owner/name`, an address or a path, and no version, tag or alias: https://docs.npmjs.com/cli/using-npm/package-spec */
export function isPlace(wanted: string): boolean {
  return !/^(?:npm|workspace|catalog|patch|virtual):/.test(wanted) && /[/:]/.test(wanted)
}

/** `real` of `npm:real@^1.0.0`; undefined for what is no alias. Yarn writes ranges alike, which no package is called. */
function aliased(wanted: string): string | undefined {
  return wanted.startsWith('npm:') ? nameIn(wanted.slice('npm:'.length)) : undefined
}

/** npm nests what is overridden below one package alone; `.` is that package itself. */
function flattened(overrides: unknown): [pattern: string, wanted: unknown][] {
  const found: [string, unknown][] = []
  const waiting: [string, unknown][] = Object.entries(objectOr(overrides))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [pattern, wanted] = next
    if (typeof wanted === 'string') found.push([pattern, wanted])
    else
      for (const [inner, one] of Object.entries(objectOr(wanted))) waiting.push([inner === '.' ? pattern : inner, one])
  }
  return found
}

function nameIn(pattern: string): string {
  const at = pattern.indexOf('@', 1)
  return at === -1 ? pattern : pattern.slice(0, at)
}
