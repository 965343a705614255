import type { Fault } from '../../inventory/inventory.ts'

/** Enough of a long list to find the rest. */
const mostNamed = 3

interface Kind {
  rule: string
  /** What is wrong with the packages that are listed, after their number and before their names. */
  says: string
  remedy: string
}

const kinds = {
  name: {
    rule: 'sbom/name-invalid',
    says: 'have names that no npm package may have',
    remedy: 'Find out who put them in the lock file: package managers refuse such names.',
  },
  version: {
    rule: 'sbom/version-missing',
    says: 'have no version',
    remedy: 'Make the lock file again with the package manager that wrote it.',
  },
  integrity: {
    rule: 'sbom/integrity-invalid',
    says: 'have an integrity that is none',
    remedy: 'Make the entries again with the package manager: what is installed cannot be compared with them.',
  },
  archive: {
    rule: 'sbom/archive-of-another',
    says: 'come from the archive of another package or version',
    remedy: 'Find out who changed the lock file: what it installs is not what it names.',
  },
  elsewhere: {
    rule: 'sbom/source-elsewhere',
    says: 'come from another place than the others',
    remedy:
      'Find out who changed the lock file. A registry of your own is known when .npmrc or .yarnrc.yml beside the lock file names it.',
  },
  unencrypted: {
    rule: 'sbom/source-unencrypted',
    says: 'come over http, where anybody on the way can replace them',
    remedy: 'Write https in the lock file, or make it again with the package manager.',
  },
  undigested: {
    rule: 'sbom/integrity-missing',
    says: 'have no integrity, and the others have',
    remedy:
      'Find out who changed the lock file: without a digest anything can be installed in their place. Remove their entries, and run the package manager again.',
  },
  missing: {
    rule: 'sbom/dependency-undescribed',
    says: 'are depended on, and no entry describes them',
    remedy: 'Make the lock file again with the package manager that wrote it.',
  },
  path: {
    rule: 'sbom/lock-invalid',
    says: 'are entries that are no packages',
    remedy: 'Make the lock file again with the package manager that wrote it.',
  },
} as const satisfies Record<string, Kind>

/** What is wrong with packages of one lock file: one fault for each kind, however many packages have it. */
export class PackageFaults {
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
        message: `Packages of the lock file (${count}) ${says}: ${named.join(', ')}${more}.`,
        remedy,
        file: this.#file,
        ...(line !== undefined && { line }),
      }
    })
  }
}
