import type { Component } from '../inventory/component.ts'

/** Properties that say something wherever they come from. Others name folders of the machine, or how a tool works. */
const kept = /^(?:seaworthy|bsi|cdx):[\w:.-]+$/

/** Those that are members of a component, or made anew when it is written. */
const members = new Set([
  'seaworthy:completeness:because',
  'seaworthy:supplier:from',
  'seaworthy:licence:from',
  'seaworthy:licence:declared',
  'seaworthy:hasInstallScript',
  'seaworthy:isExternal',
  'seaworthy:version',
  'seaworthy:dataKind',
  'seaworthy:cpe',
])

/** Properties by name; of several with one name all, in the order of the document. */
export class Properties {
  readonly #values = new Map<string, string[]>()

  constructor(told: Iterable<readonly [name: string | undefined, value: string | undefined]>) {
    for (const [name, value] of told) {
      if (name === undefined || value === undefined) continue
      const known = this.#values.get(name)
      if (known) known.push(value)
      else this.#values.set(name, [value])
    }
  }

  one(name: string): string | undefined {
    return this.#values.get(name)?.[0]
  }

  all(name: string): readonly string[] {
    return this.#values.get(name) ?? []
  }

  /** Whether a package runs code when it is installed: `false` is known only from those that tell. */
  installScript(isTold: boolean): Pick<Component, 'hasInstallScript'> {
    const names = ['seaworthy:hasInstallScript', 'cdx:npm:hasInstallScript']
    if (names.some((name) => this.one(name) === 'true')) return { hasInstallScript: true }
    return isTold ? { hasInstallScript: false } : {}
  }

  /** Those that a component keeps. */
  kept(): Component['properties'] {
    const entries = [...this.#values].filter(([name]) => kept.test(name) && !isMember(name))
    return Object.fromEntries(entries.map(([name, [value = '']]) => [name, value]))
  }
}

function isMember(name: string): boolean {
  return members.has(name) || name === 'cdx:npm:hasInstallScript' || /^seaworthy:(?:model|reference):/.test(name)
}
