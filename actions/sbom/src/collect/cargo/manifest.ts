import { objectOr, textOr, textsIn } from '../lock-text/json.ts'

/** A Cargo.toml. */
export interface CargoManifest {
  file: string
  /** With `/` at its end; empty for the top. */
  directory: string
  table: Record<string, unknown>
}

/** One dependency that a Cargo.toml declares. A crate may be declared several times, for several targets. */
export interface DeclaredDependency {
  /** What the manifest calls it: features name it so. */
  key: string
  /** What its registry calls it. */
  crate: string
  use: 'normal' | 'build' | 'development'
  optional: boolean
  /** `cfg(windows)`, `x86_64-pc-windows-msvc`; undefined for all. */
  target: string | undefined
  features: string[]
  /** The versions that it may have, `1.2` or `>=1, <3`; undefined for any. */
  versions: string | undefined
}

const uses: readonly [tables: readonly string[], use: DeclaredDependency['use']][] = [
  [['dependencies'], 'normal'],
  [['build-dependencies', 'build_dependencies'], 'build'],
  [['dev-dependencies', 'dev_dependencies'], 'development'],
]

/**
 * What a manifest depends on; `workspace` is the manifest that members take `workspace = true` from.
 * Source: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
export function declaredDependencies(
  { table }: CargoManifest,
  workspace: CargoManifest | undefined,
): DeclaredDependency[] {
  const shared = objectOr(objectOr(workspace?.table['workspace'])['dependencies'])
  const found: DeclaredDependency[] = []
  const read = (section: Record<string, unknown>, target: string | undefined): void => {
    for (const [tables, use] of uses) {
      for (const name of tables) {
        for (const [key, value] of Object.entries(objectOr(section[name]))) {
          const own = asTable(value)
          const inherited = own['workspace'] === true && Object.hasOwn(shared, key) ? asTable(shared[key]) : {}
          found.push({
            key,
            crate: textOr(own['package'] ?? inherited['package']) ?? key,
            use,
            optional: own['optional'] === true,
            target,
            versions: textOr(own['version'] ?? inherited['version']),
            features: [...textsIn(inherited['features']), ...textsIn(own['features'])],
          })
        }
      }
    }
  }
  read(table, undefined)
  for (const [target, section] of Object.entries(objectOr(table['target']))) read(objectOr(section), target)
  return found
}

/** `serde = "1"` is short for `serde = { version = "1" }`. */
function asTable(dependency: unknown): Record<string, unknown> {
  return typeof dependency === 'string' ? { version: dependency } : objectOr(dependency)
}

/** A field of `[package]`, which a member may take from its workspace: `version.workspace = true`. */
export function packageField({ table }: CargoManifest, workspace: CargoManifest | undefined, field: string): unknown {
  const own = objectOr(table['package'] ?? table['project'])[field]
  if (objectOr(own)['workspace'] !== true) return own
  return objectOr(objectOr(workspace?.table['workspace'])['package'])[field]
}

/** The name in `[package]`; undefined for a manifest of a workspace alone. */
export function nameIn(manifest: CargoManifest): string | undefined {
  return textOr(packageField(manifest, undefined, 'name'))
}

/** A crate that runs in the compiler, and is in no program. */
export function isProcMacro({ table }: CargoManifest): boolean {
  const library = objectOr(table['lib'])
  return library['proc-macro'] === true || library['proc_macro'] === true
}
