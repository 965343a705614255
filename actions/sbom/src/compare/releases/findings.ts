import { limited, type Finding, type Severity } from '@seaworthy/verdict'
import { encodeControls } from '../../inventory/ref.ts'
import type { Change, ChangeKind, ReleaseChanges } from './change.ts'

/** How a kind of change is told. */
interface Telling {
  /** Undefined of what releases are made of: it stands in the table alone, unless somebody weighs it. */
  severity?: Severity
  /** After the name of the component. */
  words: (change: Required<Pick<Change, 'before' | 'after'>>, release: string) => string
  remedy: string
}

const tellings: Readonly<Record<ChangeKind, Telling>> = {
  integrity: {
    severity: 'high',
    words: ({ before, after }, release) =>
      `has the version of ${release} and other content: expected ${before}, found ${after}.`,
    remedy:
      'Do not release. Compare with what the registry serves now: a version is published once, so its content was replaced, or comes from another place.',
  },
  source: {
    severity: 'high',
    words: ({ before, after }, release) =>
      `has the version of ${release} and comes from another place: expected ${before}, found ${after}.`,
    remedy:
      'Do not release before it is known who changed the lock file: make it again with the package manager from the registry that you trust.',
  },
  'install-script': {
    severity: 'medium',
    words: (_, release) => `runs code when it is installed, and did not in ${release}.`,
    remedy:
      'Read its install script before anybody installs it, or stay with the last version; npm ci --ignore-scripts runs none.',
  },
  model: {
    severity: 'low',
    words: ({ before, after }, release) => `is another model than in ${release}: ${before} became ${after}.`,
    remedy: 'Make sure that the change is meant, and that the model was evaluated and its manifest signed again.',
  },
  prompt: {
    severity: 'low',
    words: ({ before, after }, release) => `has another text than in ${release}: ${before} became ${after}.`,
    remedy: 'Make sure that the change was reviewed like code.',
  },
  supplier: {
    severity: 'low',
    words: ({ before, after }, release) => `is from ${after}, and was from ${before} in ${release}.`,
    remedy: 'Make sure that its new owner is known: packages that change hands are how attacks begin.',
  },
  licence: {
    severity: 'low',
    words: ({ before, after }, release) => `is licensed as ${after}, and was as ${before} in ${release}.`,
    remedy: 'Read the new terms; the licence policy decides whether they are allowed.',
  },
  downgraded: {
    severity: 'low',
    words: ({ before, after }, release) => `went back from ${before} in ${release} to ${after}.`,
    remedy: 'Make sure that it is meant: older versions bring back faults that were mended.',
  },
  'other-version': {
    words: ({ before, after }, release) => `has the version ${after}, and had ${before} in ${release}.`,
    remedy: 'Compare the two versions by hand: nobody can tell which is newer.',
  },
  upgraded: {
    words: ({ before, after }, release) => `went from ${before} in ${release} to ${after}.`,
    remedy: 'Read what changed in it.',
  },
  added: {
    words: (_, release) => `was not in ${release}.`,
    remedy: 'Make sure that it is meant and that its maker is known.',
  },
  removed: {
    words: (_, release) => `was in ${release}, and is gone.`,
    remedy: 'Make sure that it is meant.',
  },
}

/** No registry promises that what is built again has the same bytes. */
const rebuilt: Required<Pick<Telling, 'severity' | 'remedy'>> = {
  severity: 'low',
  remedy: 'Nothing, when it was built or signed again; else find out where its new content comes from.',
}

/** A registry that was replaced by its mirror. */
const sameContent: Required<Pick<Telling, 'severity' | 'remedy'>> = {
  severity: 'low',
  remedy: 'Nothing, when the registry was changed on purpose: its digest is the same, and so is its content.',
}

/** Types of package URLs whose registries publish a version once. */
const registries = new Set([
  'npm',
  'cargo',
  'pypi',
  'nuget',
  'golang',
  'maven',
  'gem',
  'composer',
  'hex',
  'pub',
  'swift',
  'cocoapods',
])

/**
 * What the changes of a release mean. `weights` says what a kind weighs, else its rule does: upgrades and what was added or
 * removed are told where they have a weight alone. Pure.
 */
export function releaseFindings(
  { previous, changes, isUnrelated }: ReleaseChanges,
  weights: Readonly<Partial<Record<ChangeKind, Severity>>> = {},
): Finding[] {
  const { name, version } = previous
  const release = encodeControls(version === undefined ? name : `${name} ${version}`)
  const findings = changes.flatMap((change) => {
    const { severity, ...telling } = tellingOf(change)
    const weight = weights[change.kind] ?? severity
    return weight === undefined ? [] : [findingOf(change, { ...telling, severity: weight }, release)]
  })
  const told = limited(findings, {
    rule: 'sbom/changed-more',
    remedy: 'See the table of differences for all of them; compare with the bill of the right release.',
  })
  return isUnrelated ? [unrelated(release, previous.from), ...told] : told
}

/** Where nothing is in both, nothing was compared. */
function unrelated(release: string, from: string): Finding {
  return {
    rule: 'sbom/previous-unrelated',
    severity: 'medium',
    message: `Expected the bill of the last release of this app, found that of ${release}, which lists nothing that is in this one (${encodeControls(from)}).`,
    remedy: 'Name the bill of the right release as "previous"; leave it out for the first one.',
  }
}

function tellingOf({ kind, ecosystem, isSameContent }: Change): Telling {
  const telling = tellings[kind]
  if (isSameContent) return { ...telling, ...sameContent }
  return kind === 'integrity' && !registries.has(ecosystem) ? { ...telling, ...rebuilt } : telling
}

function findingOf(change: Change, { severity, words, remedy }: Required<Telling>, release: string): Finding {
  const { kind, ref, name, ecosystem, before = 'nothing', after = 'nothing', at } = change
  const shown = { before: encodeControls(before), after: encodeControls(after) }
  return {
    rule: `sbom/changed-${kind}`,
    severity,
    message: `${encodeControls(name)} ${words(shown, release)}`,
    remedy,
    ...(at && { at }),
    properties: { ref, ecosystem, before, after },
  }
}
