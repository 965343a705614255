import { objectOr, textsIn } from '../lock-text/json.ts'
import { type CargoManifest, type DeclaredDependency } from './manifest.ts'

/** A crate of the sources, of which the manifest tells features. */
export interface FeaturedCrate {
  manifest: CargoManifest
  declared: readonly DeclaredDependency[]
}

/**
 * By crate, the keys of the optional dependencies that a build with the default features uses, among them those that other
 * crates of the sources ask for. A feature of a dependency that is itself not used counts too: rather one that does not
 * ship is called required than the other way round.
 * Source: https://doc.rust-lang.org/cargo/reference/features.html
 */
export function activatedBy(crates: ReadonlyMap<string, FeaturedCrate>): Map<string, Set<string>> {
  const used = new Map([...crates.keys()].map((name) => [name, new Set<string>()]))
  const namesIn = new Map([...crates].map(([name, { declared }]) => [name, namesByKey(declared)]))
  const seen = new Set<string>()
  const waiting: [crate: string, feature: string][] = []
  const ask = (crate: string, feature: string): void => {
    const key = JSON.stringify([crate, feature])
    if (!crates.has(crate) || seen.has(key)) return
    seen.add(key)
    waiting.push([crate, feature])
  }
  for (const [name, { declared }] of crates) {
    ask(name, 'default')
    for (const { crate, features, use } of declared) {
      if (use === 'normal') for (const feature of features) ask(crate, feature)
    }
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [name, feature] = next
    const crate = crates.get(name)
    if (!crate) continue
    const features = objectOr(crate.manifest.table['features'])
    if (!Object.hasOwn(features, feature)) {
      used.get(name)?.add(feature)
      continue
    }
    for (const enabled of textsIn(features[feature])) {
      const { dependency, itsFeature, own } = parseFeature(enabled)
      if (own !== undefined) ask(name, own)
      if (dependency === undefined) continue
      if (!enabled.includes('?/')) used.get(name)?.add(dependency)
      if (itsFeature !== undefined) ask(namesIn.get(name)?.get(dependency) ?? dependency, itsFeature)
    }
  }
  return used
}

function namesByKey(declared: readonly DeclaredDependency[]): Map<string, string> {
  return new Map(declared.map(({ key, crate }) => [key, crate]))
}

/** The features that switch an optional dependency on. Without one, it is a feature itself. */
export function featuresFor({ table }: CargoManifest): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [name, list] of Object.entries(objectOr(table['features']))) {
    for (const enabled of textsIn(list)) {
      const { dependency, own } = parseFeature(enabled)
      const key = dependency ?? own
      if (key === undefined) continue
      const known = found.get(key)
      if (known) known.push(name)
      else found.set(key, [name])
    }
  }
  return found
}

/** `dep:x` switches a dependency on, `x/y` and `x?/y` a feature of one, `x` a feature of the crate itself. */
function parseFeature(enabled: string): { dependency?: string; itsFeature?: string; own?: string } {
  if (enabled.startsWith('dep:')) return { dependency: enabled.slice('dep:'.length) }
  const slash = enabled.indexOf('/')
  if (slash === -1) return { own: enabled }
  return { dependency: enabled.slice(0, slash).replace(/\?$/, ''), itsFeature: enabled.slice(slash + 1) }
}
