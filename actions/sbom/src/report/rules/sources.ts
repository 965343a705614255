import type { RuleText } from './rule.ts'

/** Where packages come from. The section "sources" of the policy decides what each counts as. */
export const sources: readonly RuleText[] = [
  {
    id: 'sbom/source-registry',
    title: 'Packages come from a registry that nothing names',
    severity: 'medium',
    meaning: 'It is neither a public one, nor one that the settings of the package manager name beside the lock file.',
    mend: 'Name it there or in "sources.allow" of the policy, if it is yours.',
    tags: ['external/cwe/cwe-494'],
  },
  {
    id: 'sbom/source-git',
    title: 'Packages come from repositories',
    severity: 'note',
    meaning: 'No registry has published them, and no advisory speaks of them.',
    mend: 'Take them from a registry, or list in "sources.allow" of the policy which repositories may be used.',
  },
  {
    id: 'sbom/source-url',
    title: 'Packages are archives from an address',
    severity: 'medium',
    meaning: 'A manifest asks for them by address: no registry has published them, and no advisory speaks of them.',
    mend: 'Take them from a registry, or list the host in "sources.allow" of the policy.',
  },
  {
    id: 'sbom/source-file',
    title: 'Packages are archives among the sources',
    severity: 'medium',
    meaning: 'Whatever they call themselves, nobody can compare what is in them with what a registry has.',
    mend: 'Take them from a registry, or accept each with its reason in "sources.exceptions" of the policy.',
  },
  {
    id: 'sbom/source-unpinned',
    title: 'Packages come from a branch or tag',
    severity: 'medium',
    meaning: 'It can be moved, and then others are installed than were looked at.',
    mend: 'Ask for a commit by its whole digest.',
    tags: ['external/cwe/cwe-494'],
  },
  {
    id: 'sbom/source-unencrypted',
    title: 'Packages come over http',
    severity: 'medium',
    meaning: 'Anybody on the way can replace them.',
    mend: 'Write https in the lock file, or make it again with the package manager.',
    tags: ['external/cwe/cwe-319'],
  },
  {
    id: 'sbom/integrity-missing',
    title: 'Packages have no digest, and the others of the lock file have',
    severity: 'note',
    meaning: 'Whatever the registry serves is installed, and nobody sees that it is something else than before.',
    mend: 'Remove their entries, and run the package manager again.',
    tags: ['external/cwe/cwe-353'],
  },
  {
    id: 'sbom/source-elsewhere',
    title: 'Packages come from where nobody asks for',
    severity: 'high',
    meaning: 'A lock file that was changed to install something else names the address of it.',
    mend: 'Find out who changed the lock file; name a registry of your own in its settings or in "sources.allow".',
    tags: ['external/cwe/cwe-494'],
  },
  {
    id: 'sbom/archive-of-another',
    title: 'A lock file names the archive of another package',
    severity: 'high',
    meaning: 'What is installed is not the package or version that the lock file, and with it every check, speaks of.',
    mend: 'Find out who changed the lock file, and make it again with the package manager.',
    tags: ['external/cwe/cwe-494'],
  },
]
