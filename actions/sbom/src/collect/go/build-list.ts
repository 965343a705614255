import type { GoMod, ModuleVersion, Requirement } from './mod.ts'
import type { Sum } from './sum.ts'
import type { Vendored } from './vendored.ts'

/** A module that the app is built of. */
export interface Built {
  required: Required<ModuleVersion>
  /** What is taken for it, when that is something else. */
  replacement?: ModuleVersion | undefined
  isDirect: boolean
  /** `vendor` shows that nothing of it is imported. */
  isUnused: boolean
  /** Where `go.mod` asks for it; undefined for what is only known from elsewhere. */
  line?: number | undefined
}

/** What was found, and what proves that it is all. */
export interface BuildList {
  modules: Built[]
  /** Undefined when nothing does. */
  provedBy: string | undefined
}

/** Since Go 1.17 `go.mod` names all modules that packages are taken from: https://go.dev/ref/mod#graph-pruning */
const namesAll = { major: 1, minor: 17 }

/**
 * The modules that an app is built of. Before Go 1.17, what those that `go.mod` names need themselves is known from
 * `vendor/modules.txt`, and else guessed from `go.sum`, which keeps sums of versions that are used no longer: the last
 * of each module, since the file is sorted by version, is the likeliest.
 */
export function buildList(
  mod: GoMod,
  sums: ReadonlyMap<string, Sum> | undefined,
  vendored: ReadonlyMap<string, Vendored> | undefined,
): BuildList {
  const required = mod.requirements.filter(
    ({ path, version }) => path !== mod.module && !mod.excluded.has(`${path}@${version}`),
  )
  const modules = required.map((one) => built(one, mod, vendored))
  if (isComplete(mod.go)) {
    const provedBy = sums ? 'go.sum' : vendored ? 'vendor/modules.txt' : undefined
    return { modules, provedBy: required.length === 0 ? 'go.mod' : provedBy }
  }
  const named = new Set(required.map(({ path }) => path))
  const more = new Map<string, Required<ModuleVersion>>()
  for (const { path, version } of (vendored ?? sums)?.values() ?? []) {
    if (!named.has(path) && path !== mod.module) more.set(path, { path, version })
  }
  for (const one of more.values()) {
    modules.push({ required: one, replacement: replacementOf(one, mod), isDirect: false, isUnused: false })
  }
  return { modules, provedBy: vendored && 'vendor/modules.txt' }
}

function built(
  { path, version, isIndirect, line }: Requirement,
  mod: GoMod,
  vendored: ReadonlyMap<string, Vendored> | undefined,
): Built {
  return {
    required: { path, version },
    replacement: replacementOf({ path, version }, mod),
    isDirect: !isIndirect,
    isUnused: vendored !== undefined && vendored.get(path)?.isUsed !== true,
    line,
  }
}

function replacementOf({ path, version }: Required<ModuleVersion>, { replacements }: GoMod): ModuleVersion | undefined {
  return replacements.get(`${path}@${version}`) ?? replacements.get(path)
}

function isComplete(go: string | undefined): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(go ?? '') ?? []
  if (major === undefined) return false
  return Number(major) > namesAll.major || (Number(major) === namesAll.major && Number(minor) >= namesAll.minor)
}
