import type { ModelFacts } from '../inventory/component.ts'
import type { DotnetDeps } from './dotnet/deps-json.ts'
import type { DotnetRuntimes } from './dotnet/runtime-config.ts'
import type { RuntimeStrings } from './electron/runtime-strings.ts'
import type { GoBuild } from './go/build-info.ts'
import type { NativeFacts } from './native/facts.ts'
import type { NpmManifest } from './node/manifest.ts'
import type { PyInstallerFacts } from './pyinstaller/archive.ts'
import type { PythonPackage } from './python/metadata.ts'
import type { RecordedFile } from './python/record.ts'
import type { Crate } from './rust/dep-section.ts'

/** What the content of one file tells. Plain data: worker threads send it as JSON. */
export interface Facts {
  native?: NativeFacts
  /** Versions of runtimes in a native file's texts. */
  runtimes?: RuntimeStrings
  /** Of a Rust program that `cargo auditable` built. */
  crates?: Crate[]
  /** Of a Rust program that it did not build: crates that its panics name. */
  namedCrates?: { name: string; version: string }[]
  go?: GoBuild
  pyInstaller?: PyInstallerFacts
  npm?: NpmManifest
  dotnet?: DotnetDeps
  dotnetRuntimes?: DotnetRuntimes
  python?: PythonPackage
  record?: RecordedFile[]
  /** Electron's own version, of its file `version`. */
  electronVersion?: string
  /** Texts of an Info.plist by key. */
  plist?: Record<string, string>
  tauri?: TauriConfig
  model?: ModelHeader
  /** SHA-256 of the header's JSON of an asar, which Electron compares with the one that it was built with. */
  asarHeader?: string
}

export interface TauriConfig {
  name?: string
  version?: string
  identifier?: string
}

/** A model's header, and what else it says of itself. */
export interface ModelHeader extends ModelFacts {
  /** The name it gives itself. */
  name?: string
  licence?: string
  /** The rest, by namespaced name. */
  properties: Record<string, string>
}

/** One file that ships. */
export interface ShippedFile {
  /** From the artifact's name on, with `/`; within archives `app.asar/node_modules/x/package.json`. */
  path: string
  /** In bytes. */
  size: number
  /** Lower-case hexadecimal. */
  sha256: string
  facts: Facts
}
