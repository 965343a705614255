import { KindFaults, type FaultKind } from '../lock-text/kind-faults.ts'

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
} as const satisfies Record<string, FaultKind>

/** What is wrong with packages of one lock file. */
export class LockedFaults extends KindFaults<keyof typeof kinds> {
  constructor(file: string) {
    super(kinds, file, file)
  }
}
