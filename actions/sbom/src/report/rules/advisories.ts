import type { RuleText } from './rule.ts'

/** What is wrong with advisories, scores and statements, or with sending what was found. */
export const advisories: readonly RuleText[] = [
  {
    id: 'sbom/advisories-missing',
    title: 'There are no advisories where they should be',
    severity: 'high',
    meaning: 'The folder that "advisories" names is not there.',
    mend: 'Write "online", "none", the address of an OSV service, or a folder of OSV dumps.',
  },
  {
    id: 'sbom/advisories-unavailable',
    title: 'Advisories could not be had',
    severity: 'high',
    meaning: 'The service did not answer in time: components that it was asked about are not assessed.',
    mend: 'Run the job again later, or give a folder of OSV dumps.',
  },
  {
    id: 'sbom/advisories-answer',
    title: 'A service of advisories answered something else',
    severity: 'high',
    meaning: 'What it sent is not what OSV’s interface promises.',
    mend: 'Check its address, run the job again later, or give a folder of OSV dumps.',
  },
  {
    id: 'sbom/advisories-broken',
    title: 'A dump of advisories is damaged',
    severity: 'high',
    meaning: 'It is not whole, so its ecosystem is not assessed.',
    mend: 'Download it again and compare its size.',
  },
  {
    id: 'sbom/advisories-incomplete',
    title: 'Some advisories of a dump cannot be read',
    severity: 'high',
    meaning: 'Its ecosystem is not assessed, since what is missing may be of these components.',
    mend: 'Download the dump again.',
  },
  {
    id: 'sbom/advisory-invalid',
    title: 'An advisory cannot be read',
    severity: 'high',
    meaning: 'It is not a record of OSV; what it is of is not assessed.',
    mend: 'Get the advisories again from where they come from.',
  },
  {
    id: 'sbom/epss-invalid',
    title: 'The EPSS scores cannot be used',
    severity: 'high',
    meaning: 'The file is not the one that FIRST publishes.',
    mend: 'Give the file epss_scores-<date>.csv.gz as FIRST publishes it.',
  },
  {
    id: 'sbom/vex-unjustified',
    title: 'A VEX statement gives no reason',
    severity: 'high',
    meaning: 'It says that nothing is affected and not why, so it does not count.',
    mend: 'Add a justification or an impact statement.',
  },
  {
    id: 'sbom/baseline-missing',
    title: 'The baseline is not there',
    severity: 'low',
    meaning: 'The file that "baseline" names does not exist, so every vulnerability counts.',
    mend: 'Correct its name, or write it with "accept: baseline" and commit it.',
  },
  {
    id: 'sbom/no-baseline',
    title: 'There is no file to accept vulnerabilities in',
    severity: 'high',
    meaning: 'The step accepts what is found now, and no "baseline" says where that is to stand.',
    mend: 'Set "baseline" in seaworthy.yml, or beside "accept".',
  },
  {
    id: 'sbom/submission-refused',
    title: 'GitHub did not take the dependency snapshot',
    severity: 'high',
    meaning: 'The dependency graph does not show what was found, and Dependabot does not alert on it.',
    mend: 'Give the job "contents: write", and switch the dependency graph on in the repository’s settings.',
  },
  {
    id: 'sbom/submission-too-large',
    title: 'The dependency snapshot is too large to be sent',
    severity: 'high',
    meaning: 'It has more bytes than are sent in one request.',
    mend: 'Submit the parts of the repository in jobs of their own.',
  },
]
