import type { Origin } from '../origins/origin.ts'
import type { Component } from '../../inventory/component.ts'

/** A package of a lock file whose entries stand for components. */
export interface Locked {
  /** Its scope follows from who needs it. */
  component: Omit<Component, 'scope'>
  needs: Need[]
  /** What the lock file says itself of its scope. */
  scope?: Component['scope'] | undefined
  /** A part of the app's own sources; those that are built when nothing else is asked for ship. */
  member?: 'built' | 'other'
}

/** That a package, or the app, depends on another. */
export interface Need {
  /** What the lock calls the other. */
  id: string
  /** `development` is for tests and for building alone. */
  kind: 'required' | 'optional' | 'development'
  /** What has to be so for an optional one to be used: `target cfg(windows)`, `feature tray`, `extra socks`. */
  onlyFor?: string | undefined
}

/** What one lock file says, whichever tool wrote it. */
export interface Lock {
  file: string
  /** By what the lock file calls them, in its order. */
  packages: ReadonlyMap<string, Locked>
  /** What the app depends on; undefined when nothing says it. */
  root: Need[] | undefined
  /** Dependencies that no entry describes. `from` is the id of who needs it, or the empty text for the app. */
  missing: { from: string; name: string; line?: number | undefined }[]
  /** Why what packages depend on is not known; undefined when the lock file tells all of it. */
  flat?: string | undefined
  /** The property that tells what optional packages are for. */
  onlyForProperty: string
  /** Packages whose place is for the policy to decide. */
  origins?: Origin[]
}
