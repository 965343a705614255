import { KindFaults, type FaultKind } from '../lock-text/kind-faults.ts'

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
} as const satisfies Record<string, FaultKind>

/** What is wrong with packages of one lock file. */
export class PackageFaults extends KindFaults<keyof typeof kinds> {
  constructor(file: string) {
    super(kinds, file, 'the lock file')
  }
}
