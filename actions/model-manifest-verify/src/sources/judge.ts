import type { ListedFile } from '@seaworthy/manifest'
import type { Json } from '@seaworthy/verdict'
import type { Discrepancy } from '../compare.ts'
import type { Claim, ExtraAlgorithm, FileClaim, FolderClaim, MeasuredDigests, Origin } from './claim.ts'
import { folderDigest } from './dvc/folder-digest.ts'

/** Digests that the claims need of each listed file, beside sha256, so that one read can take them all. */
export function neededDigests(
  claims: readonly Claim[],
  names: readonly string[],
): ReadonlyMap<string, ReadonlySet<ExtraAlgorithm>> {
  const needed = new Map<string, Set<ExtraAlgorithm>>()
  const need = (name: string, algorithm: ExtraAlgorithm): void => {
    needed.set(name, (needed.get(name) ?? new Set()).add(algorithm))
  }
  const listed = new Set(names)
  for (const claim of claims) {
    if (claim.kind === 'folder') for (const name of namesIn(claim.name, names)) need(name, claim.algorithm)
    else if (claim.algorithm !== 'sha256' && listed.has(claim.name)) need(claim.name, claim.algorithm)
  }
  return needed
}

/** Where the files are not what their sources of truth say. Files that could not be read are left to their own finding. */
export function judgeClaims(
  claims: readonly Claim[],
  listed: readonly ListedFile[],
  measured: ReadonlyMap<string, MeasuredDigests>,
): Discrepancy[] {
  const entries = new Map(listed.map((file) => [file.name, file]))
  return claims.flatMap((claim) =>
    claim.kind === 'file' ? judgeFile(claim, entries, measured) : judgeFolder(claim, listed, measured),
  )
}

function judgeFile(
  claim: FileClaim,
  entries: ReadonlyMap<string, ListedFile>,
  measured: ReadonlyMap<string, MeasuredDigests>,
): Discrepancy[] {
  const { origin, statedBy, name, algorithm, digest, size } = claim
  const entry = entries.get(name)
  if (!entry) return [notListed(claim)]
  const file = measured.get(name)
  const found = file?.digests[algorithm]
  if (!file || found === undefined) return []
  if (found === digest && (size === undefined || size === file.size)) return []
  return [
    {
      rule: 'source/digest-mismatch',
      severity: 'high',
      message: `${name} is not what ${origin} records in ${statedBy}: expected ${algorithm} ${digest}${bytes(size)}, found ${found}${bytes(file.size)}.`,
      remedy: remedies[origin],
      properties: { name, document: statedBy, algorithm, expected: digest, found },
      entry,
    },
  ]
}

function bytes(size: number | undefined): string {
  return size === undefined ? '' : ` (${size} bytes)`
}

const remedies: Record<Origin, string> = {
  DVC: 'Run `dvc checkout` to restore the recorded file; or review the new one, record it with `dvc commit`, and update the manifest.',
  'Git LFS':
    'Run `git lfs checkout` to restore the committed file; or review the new one, commit it, and update the manifest.',
  'Hugging Face': 'Download the file again at the same revision; if it differs again, do not use it.',
}

function notListed({ origin, statedBy, name }: FileClaim): Discrepancy {
  return {
    rule: 'source/not-listed',
    severity: 'high',
    message: `${origin} records ${name} in ${statedBy} as a part of the model; the manifest does not list it.`,
    remedy: 'Review it and list it, or take it out of the folder and record the folder again.',
    properties: { name, document: statedBy },
  }
}

function judgeFolder(
  claim: FolderClaim,
  listed: readonly ListedFile[],
  measured: ReadonlyMap<string, MeasuredDigests>,
): Discrepancy[] {
  const { name: folder, algorithm, members, digest } = claim
  const names = namesIn(
    folder,
    listed.map(({ name }) => name),
  )
  const found = new Map<string, string>()
  for (const name of names) {
    const value = measured.get(name)?.digests[algorithm]
    if (value === undefined) return []
    found.set(folder === '' ? name : name.slice(folder.length + 1), value)
  }
  if (folderDigest(found) === digest) return []
  const difference = members ? differences(members, found) : undefined
  return [otherFolder(claim, found, difference)]
}

interface Difference {
  missing: string[]
  extra: string[]
  changed: string[]
}

function differences(recorded: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Difference {
  return {
    missing: [...recorded.keys()].filter((path) => !found.has(path)),
    extra: [...found.keys()].filter((path) => !recorded.has(path)),
    changed: [...recorded].filter(([path, md5]) => (found.get(path) ?? md5) !== md5).map(([path]) => path),
  }
}

function otherFolder(claim: FolderClaim, found: ReadonlyMap<string, string>, difference?: Difference): Discrepancy {
  const { statedBy, name, algorithm, digest, count } = claim
  const told = difference
    ? [
        ...some('not listed in the manifest', difference.missing),
        ...some('not recorded', difference.extra),
        ...some('changed', difference.changed),
      ].join('; ')
    : `expected ${algorithm} ${digest}${count === undefined ? '' : ` of ${count} files`}, found ${folderDigest(found)} of the ${found.size} that are listed`
  return {
    rule: 'source/folder-mismatch',
    severity: 'high',
    message: `The folder ${name === '' ? '.' : name} is not what DVC records in ${statedBy}: ${told}.`,
    remedy: `List every file of the folder; run \`dvc checkout ${statedBy}\` to restore it, or review it and record it with \`dvc commit\`.`,
    properties: { name, document: statedBy, expected: digest, ...(difference && listsOf(difference)) },
  }
}

function some(what: string, paths: string[]): string[] {
  if (paths.length === 0) return []
  return [`${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''} ${what}`]
}

function listsOf({ missing, extra, changed }: Difference): Record<string, Json> {
  return { missing: missing.slice(0, 100), extra: extra.slice(0, 100), changed: changed.slice(0, 100) }
}

function namesIn(folder: string, names: readonly string[]): string[] {
  return folder === '' ? [...names] : names.filter((name) => name.startsWith(`${folder}/`))
}
