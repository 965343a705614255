import type { RuleText } from './rule.ts'

/** What is wrong with the bill of the last release. */
export const previous: readonly RuleText[] = [
  {
    id: 'sbom/previous-address',
    title: 'The last release is not named as it should be',
    severity: 'high',
    meaning: 'The input "previous" is neither a file, an address nor the name of a release.',
    mend: 'Write a path, an https address, or github-release:owner/name@tag#asset.',
  },
  {
    id: 'sbom/previous-answer',
    title: 'The bill of the last release could not be downloaded',
    severity: 'high',
    meaning: 'The server answered with something else, so nothing can be compared.',
    mend: 'Check the address; releases of private repositories are read as github-release with a token.',
  },
  {
    id: 'sbom/previous-asset',
    title: 'The last release has no bill, or more than one',
    severity: 'high',
    meaning: 'It is not clear which of its files to compare with.',
    mend: 'Name the file: github-release:owner/name@tag#asset.',
  },
  {
    id: 'sbom/previous-digest',
    title: 'The bill of the last release is not the one that GitHub keeps',
    severity: 'high',
    meaning: 'Its digest differs: it was damaged or changed on its way.',
    mend: 'Run the job again; if it stays so, find out who changed the asset.',
  },
  {
    id: 'sbom/previous-none',
    title: 'There is no last release',
    severity: 'high',
    meaning: 'A comparison was asked for, and there is nothing to compare with.',
    mend: 'Leave out "previous" for the first release; for a private repository give a token that may read its contents.',
  },
  {
    id: 'sbom/previous-unrelated',
    title: 'The bill of the last release is of another app',
    severity: 'medium',
    meaning:
      'It lists nothing that is in this release, so that nothing was compared and no replaced package can be seen.',
    mend: 'Name the bill of the right release; leave out "previous" for the first one.',
  },
  {
    id: 'sbom/previous-size',
    title: 'The bill of the last release is too large',
    severity: 'high',
    meaning: 'It has more bytes than are read.',
    mend: 'Name the asset that is the bill of materials.',
  },
]
