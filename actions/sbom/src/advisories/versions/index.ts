import type { Ordering } from './ordering.ts'

/** How the versions of an ecosystem are ordered, loaded when the first component of it is met. */
const orderings: Readonly<Record<string, () => Promise<Ordering>>> = {
  npm: loadSemver,
  'crates.io': loadSemver,
  SwiftURL: loadSemver,
  Hex: loadSemver,
  'GitHub Actions': loadSemver,
  Go: async () => (await import('./semver.ts')).goVersions,
  Pub: async () => (await import('./semver.ts')).pub,
  Hackage: async () => (await import('./hackage.ts')).hackage,
  PyPI: async () => (await import('./pypi.ts')).pypi,
  Maven: async () => (await import('./maven.ts')).maven,
  NuGet: async () => (await import('./nuget.ts')).nuget,
  RubyGems: async () => (await import('./rubygems.ts')).rubygems,
  Packagist: async () => (await import('./packagist.ts')).packagist,
}

async function loadSemver(): Promise<Ordering> {
  return (await import('./semver.ts')).semver
}

/** The ecosystems, as OSV names them, whose versions can be ordered. */
export const orderedEcosystems: readonly string[] = Object.keys(orderings)

/** The orderings of these ecosystems. */
export async function loadOrderings(ecosystems: Iterable<string>): Promise<Map<string, Ordering>> {
  const loaded = new Map<string, Ordering>()
  for (const ecosystem of new Set(ecosystems)) {
    const load = Object.hasOwn(orderings, ecosystem) ? orderings[ecosystem] : undefined
    if (load) loaded.set(ecosystem, await load())
  }
  return loaded
}
