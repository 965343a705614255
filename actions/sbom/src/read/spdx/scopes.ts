import type { Component } from '../../inventory/component.ts'
import { strongestScope } from '../../inventory/scope.ts'

/** Scopes by identifier. */
export interface Scopes {
  get(id: string): Component['scope'] | undefined
}

/** The scope of components by how others use them: what anything needs to run is required. */
export class ScopesByUse implements Scopes {
  readonly #scopes = new Map<string, Component['scope']>()

  use(id: string, scope: Component['scope']): void {
    const known = this.#scopes.get(id)
    this.#scopes.set(id, known === undefined ? scope : strongestScope([known, scope]))
  }

  get(id: string): Component['scope'] | undefined {
    return this.#scopes.get(id)
  }
}
