import type { Finding } from '@seaworthy/verdict'
import { hostOf } from '../collect/origins/address.ts'
import type { Origin, OriginKind } from '../collect/origins/origin.ts'
import { firstNamed } from '../inventory/first-named.ts'
import { placeOf } from '../inventory/place.ts'
import { severityOf } from '../judge/severity.ts'
import { keyOf, type SourceJudgement } from './judge.ts'

/** Of an address or path that is shown, in UTF-16 units. */
const longestPlace = 200

interface Says {
  rule: string
  /** After the packages; `place` is a host, an address or a path. */
  says: (place: string) => string
  remedy: (place: string) => string
}

const decide = (key: string): string => `decide on all of them with "sources.${key}"`

const texts: Readonly<Record<OriginKind, Says>> = {
  registry: {
    rule: 'sbom/source-registry',
    says: (host) => `come from ${host}, a registry that is neither public nor named by settings beside the lock file`,
    remedy: (host) =>
      `If it is yours, write ${host} in "sources.allow" of the policy, or name it in the settings of the package manager beside the lock file; else make the lock file again from the public registry.`,
  },
  git: {
    rule: 'sbom/source-git',
    says: (host) => `come from repositories on ${host}`,
    remedy: (host) =>
      `List those that may be used in "sources.allow", such as "${bare(host)}/owner", or take the packages from a registry.`,
  },
  url: {
    rule: 'sbom/source-url',
    says: (host) => `are archives from ${host}, which is no registry`,
    remedy: (host) =>
      `If they may come from there, write ${host} in "sources.allow" of the policy; else take them from a registry.`,
  },
  file: {
    rule: 'sbom/source-file',
    says: (path) => `are archives among the sources (${path}), which nobody can compare with what a registry has`,
    remedy: () =>
      `Take them from a registry, accept each with its reason in "sources.exceptions", or ${decide('file')}.`,
  },
  unpinned: {
    rule: 'sbom/source-unpinned',
    says: (host) => `come from repositories on ${host} without a commit, so that others may be installed tomorrow`,
    remedy: () => 'Ask for a commit by its whole digest, and run the package manager again.',
  },
  unencrypted: {
    rule: 'sbom/source-unencrypted',
    says: (host) => `come over http from ${host}, where anybody on the way can replace them`,
    remedy: () =>
      'Write https in the lock file and in the settings, or make the lock file again with the package manager.',
  },
  undigested: {
    rule: 'sbom/integrity-missing',
    says: () => 'have no digest, and the others have',
    remedy: () =>
      'Remove their entries, and run the package manager again: without a digest whatever is served is installed.',
  },
  elsewhere: {
    rule: 'sbom/source-elsewhere',
    says: (place) => `come from ${place}, where neither the others are from nor anybody asks for them`,
    remedy: (place) =>
      `Find out who changed the lock file. A registry of yours is known when settings beside the lock file or "sources.allow" of the policy name it: ${place}.`,
  },
  another: {
    rule: 'sbom/archive-of-another',
    says: (place) =>
      place === '""'
        ? 'are another package than the one that is asked for'
        : `come from the archive of another package or version, ${place}`,
    remedy: () => 'Find out who changed the lock file: what it installs is not what it names.',
  },
}

/** One finding for all packages of a lock file that are from one place for one reason, at the first of them. */
export function sourceFindings(judgements: readonly SourceJudgement[]): Finding[] {
  const groups = Map.groupBy(judgements, ({ origin, decision }) =>
    [origin.file, origin.kind, decision, placeShown(origin)].join('\0'),
  )
  return [...groups.values()].flatMap((group) => findingOf(group))
}

/** What an exception lets pass is not told again. */
function findingOf(group: readonly SourceJudgement[]): Finding[] {
  const told = group.filter(({ decision, exceptions }) => decision !== 'allow' || exceptions.length === 0)
  const [first] = told
  if (!first) return []
  const { kind } = first.origin
  const { rule, says, remedy } = texts[kind]
  const place = placeShown(first.origin)
  const names = [...new Set(told.map(({ origin }) => origin.name))]
  return [
    {
      rule,
      severity: severityOf[first.decision],
      message: `Packages of the lock file (${told.length}) ${says(place)}: ${firstNamed(names)}.`,
      remedy: remedy(place),
      at: placeOf(first.origin),
      properties: { decidedBy: `sources.${keyOf[kind]}` },
    },
  ]
}

/** The host where that says enough; what else a lock file has for a place is shown as it is. */
function placeShown({ kind, place = '' }: Origin): string {
  if (kind === 'undigested') return ''
  const host = hostOf(place)
  const isWhole = kind === 'elsewhere' || kind === 'another' || host === undefined
  return JSON.stringify((isWhole ? place : host).slice(0, longestPlace))
}

function bare(quoted: string): string {
  return quoted.slice(1, -1)
}
