import type { ListedFile } from '@seaworthy/manifest'

/** A file that was read, with the files that its content refers to. */
export interface ReadFile {
  /** Relative to the manifest's folder. */
  name: string
  /** As in the manifest: "weights", "weights-index", "adapter". */
  role: string
  /** What its reader found it to need, relative to its own folder: shards, external data. */
  needs: readonly string[]
  /** How many bytes each of those must have at least, where the reader could tell. */
  neededBytes?: Readonly<Record<string, number>>
}

/** The parts of a model that decide whether it is complete. */
export interface ClosureModel {
  name: string
  base?: { name: string; digest?: { sha256: string } | undefined } | undefined
  files: readonly { name: string; role: string; digest: { sha256: string } }[]
}

/** What the manifest says, as far as completeness goes. A ManifestDocument is one. */
export interface ClosureManifest {
  manifest: { models: readonly ClosureModel[] }
  /** All entries, in the order of the manifest. */
  files: readonly ListedFile[]
}
