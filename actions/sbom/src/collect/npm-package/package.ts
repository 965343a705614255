import type { Component } from '../../inventory/component.ts'
import type { Source } from './source.ts'

/** A package as a lock file resolves it. */
export interface LockedPackage {
  /** As the registry knows it, not by the alias it is installed under. */
  name: string
  version?: string | undefined
  /** The names of its folders in `node_modules`; its own unless they are aliases. */
  installedAs?: readonly string[]
  source: Source
  /** Digests in the form of Subresource Integrity. */
  integrity?: string | undefined
  /** The file that says it is there, when it is not the lock file. */
  declaredIn?: string
  /** Of its entry in the lock file. */
  line?: number | undefined
  dependencies: Dependencies
  /** What the lock file itself says of its scope; else it follows from who needs it. */
  scope?: Component['scope'] | undefined
  licence?: string | undefined
  hasInstallScript?: boolean
  /** Comes inside the archive of another package, and not from the registry. */
  bundled?: boolean
  /** Whether somebody asks for it by an address or folder, and not by a version; undefined where that is not known. */
  isAskedByPlace?: boolean | undefined
  /** Whether nobody asks for it under the name that it is installed under, which is that of another package. */
  isUnasked?: boolean
  /** The address of its registry, where `source` has none of its archive. */
  registry?: string | undefined
  /** Where its `package.json` may be, by what is the most likely. */
  manifests: string[]
  /** Anything else, by namespaced name. */
  properties?: Record<string, string>
}

/** Ids of the packages that something depends on. */
export interface Dependencies {
  required: string[]
  optional: string[]
  /** For development alone, of the app and of members of its workspace. */
  development: string[]
  /** Optional peers: used where something else brings them, and nothing ships because of them. */
  peer: string[]
}

/** A lock file of JavaScript packages, whichever package manager wrote it. */
export interface PackageLock {
  file: string
  /** By what the lock file calls them, in its order. */
  packages: ReadonlyMap<string, LockedPackage>
  /** What the app depends on; undefined when nothing says it. */
  root: Dependencies | undefined
  /** Dependencies that no entry describes. */
  missing: Missing[]
  /** Entries that are no packages, by name. */
  unread: { name: string; line?: number | undefined }[]
}

/** A dependency that the lock file should describe and does not. */
export interface Missing {
  /** Id of the package that needs it, or the empty text for the app. */
  from: string
  name: string
  line?: number | undefined
}

/** No dependencies. */
export function noDependencies(): Dependencies {
  return { required: [], optional: [], development: [], peer: [] }
}
