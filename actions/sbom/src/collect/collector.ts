import type { Component } from '../inventory/component.ts'
import type { Origin } from './origins/origin.ts'
import type { Completeness, Fault } from '../inventory/inventory.ts'

/** Reads one kind of file that says what an app is made of. One collector is one folder. */
export interface Collector {
  /** `npm`, `cargo`, `asar`. */
  name: string
  /** Whether it reads this file, by its relative path with `/` alone. */
  reads(path: string): boolean
  /** What the file and those that belong to it say. Never throws for what is in a file: that is a fault. */
  collect(path: string, folder: SourceFolder): Promise<Collected>
}

/** The files that collectors read, from a folder or an archive; nothing outside can be reached. */
export interface SourceFolder {
  /** The whole file as text; undefined when it is not there. Throws UserError when larger than the limit (256 MiB). */
  text(path: string): Promise<string | undefined>
  /** The whole file; undefined when it is not there. */
  bytes(path: string): Promise<Uint8Array | undefined>
  /** All files below the folder, relative with `/`, sorted in code-unit order. */
  readonly paths: readonly string[]
}

/**
 * What one collector found. In `dependencies` and `completeness` the app itself goes by the `ref` or `purl` of `subject`, or by
 * the empty text.
 */
export interface Collected {
  components: Component[]
  /** Ref to the refs it depends on directly. */
  dependencies: Map<string, string[]>
  /** Direct dependencies of the app itself. */
  roots: string[]
  /** The app as its own manifest describes it. */
  subject?: Partial<Component>
  completeness: Completeness[]
  faults: Fault[]
  /** Packages whose place is for the policy to decide. */
  origins?: Origin[]
}
