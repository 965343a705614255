import type { Fault } from '../../inventory/inventory.ts'

/** Enough of a long list to find the rest. */
const mostNamed = 3

const remake = 'Make the lock file again with the tool that wrote it.'

const kinds = {
  name: {
    rule: 'sbom/name-invalid',
    says: 'have names that no package may have',
    remedy: 'Find out who put them in the lock file: package managers refuse such names.',
  },
  version: { rule: 'sbom/version-missing', says: 'have no version', remedy: remake },
  unpinned: {
    rule: 'sbom/version-missing',
    says: 'are not pinned to one version, so that nobody can tell which one ships',
    remedy: 'Pin all of them with ==, as pip-compile and uv pip compile do, and list what they depend on.',
  },
  unnamed: {
    rule: 'sbom/package-unnamed',
    says: 'are places without a name',
    remedy: 'Write them as "name @ place": what is there cannot be told from here.',
  },
  integrity: {
    rule: 'sbom/integrity-invalid',
    says: 'have a digest that is none',
    remedy: 'Make the entries again with the tool that wrote them: what is installed cannot be compared with them.',
  },
  missing: {
    rule: 'sbom/dependency-undescribed',
    says: 'are depended on, and no entry describes them',
    remedy: remake,
  },
  entry: { rule: 'sbom/lock-invalid', says: 'are entries that are no packages', remedy: remake },
} as const satisfies Record<string, { rule: string; says: string; remedy: string }>

/** What is wrong with packages of one lock file: one fault for each kind, however many packages have it. */
export class LockedFaults {
  readonly #file: string
  readonly #found = new Map<keyof typeof kinds, { count: number; named: string[]; line: number | undefined }>()

  constructor(file: string) {
    this.#file = file
  }

  add(kind: keyof typeof kinds, name: string, line: number | undefined): void {
    const known = this.#found.get(kind) ?? { count: 0, named: [], line }
    known.count++
    if (known.named.length < mostNamed) known.named.push(JSON.stringify(name.slice(0, 100)))
    this.#found.set(kind, known)
  }

  list(): Fault[] {
    return [...this.#found].map(([kind, { count, named, line }]) => {
      const { rule, says, remedy } = kinds[kind]
      const more = count > named.length ? ', …' : ''
      return {
        rule,
        message: `Packages of ${this.#file} (${count}) ${says}: ${named.join(', ')}${more}.`,
        remedy,
        file: this.#file,
        ...(line !== undefined && { line }),
      }
    })
  }
}
