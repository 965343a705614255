import type { Severity } from '@seaworthy/verdict'
import { changeKinds, type ChangeKind } from '../../compare/releases/change.ts'
import type { RuleText } from './rule.ts'

type Words = [severity: Severity, title: string, meaning: string, mend: string]

const words: Readonly<Record<ChangeKind, Words>> = {
  integrity: [
    'high',
    'The same version has other content, or its digest is gone',
    'A registry publishes a version once: other content means that it was replaced, and without a digest anything can be installed in its place.',
    'Do not release before it is known where the new content comes from.',
  ],
  source: [
    'high',
    'The same version comes from another place',
    'A lock file that names another address installs what lies there. Where the digest is the same, so is the content.',
    'Do not release before it is known who changed the address.',
  ],
  'install-script': [
    'medium',
    'A component runs code when it is installed, and did not before',
    'Install scripts run on the machines of developers and builds, with their rights and secrets.',
    'Read the script before anybody installs it, or install without scripts.',
  ],
  model: [
    'low',
    'A model changed',
    'The app ships another model than its last release.',
    'Make sure that the change is meant, and that the model was evaluated and its manifest signed again.',
  ],
  prompt: [
    'low',
    'A prompt or tool schema changed',
    'The app ships another text for its models than its last release.',
    'Make sure that the change was reviewed like code.',
  ],
  supplier: [
    'low',
    'A component has another supplier',
    'Packages that change hands are how some attacks begin.',
    'Make sure that the new owner is known.',
  ],
  licence: [
    'low',
    'A component has another licence',
    'Its terms differ from those of the last release.',
    'Read the new terms; the licence policy decides whether they are allowed.',
  ],
  downgraded: [
    'low',
    'A component went back to an older version',
    'Older versions bring back faults that were mended.',
    'Make sure that it is meant.',
  ],
  'other-version': [
    'low',
    'A component has another version, and nobody can tell which is newer',
    'Its versions have no order that is known here.',
    'Compare the two versions by hand.',
  ],
  upgraded: ['note', 'A component was upgraded', 'It is newer than in the last release.', 'Nothing.'],
  added: ['note', 'A component is new', 'It was not in the last release.', 'Nothing, when it is meant.'],
  removed: ['note', 'A component is gone', 'It was in the last release.', 'Nothing, when it is meant.'],
}

/** What differs from the last release. */
export const changed: readonly RuleText[] = [
  ...changeKinds.map((kind): RuleText => {
    const [severity, title, meaning, mend] = words[kind]
    return { id: `sbom/changed-${kind}`, severity, title, meaning, mend }
  }),
  {
    id: 'sbom/changed-more',
    title: 'More changed than is told one by one',
    severity: 'low',
    meaning: 'So many differences are usually those from a bill of another app.',
    mend: 'See the table of differences for all, and compare with the bill of the right release.',
  },
]
