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
} as const satisfies Record<string, FaultKind>

/** What is wrong with packages of one lock file. */
export class PackageFaults extends KindFaults<keyof typeof kinds> {
  constructor(file: string) {
    super(kinds, file, 'the lock file')
  }
}
