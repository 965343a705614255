import type { ListedFile } from '@seaworthy/manifest'
import { UserError } from '@seaworthy/verdict'
import type { Discrepancy } from '../compare.ts'
import { nameKey } from '../closure/same-name.ts'
import { countedMembers } from './app-roots.ts'
import type { Digests } from './digests.ts'
import type { Match, NamedMember } from './match.ts'
import { inside, type ContainerFault, type Member } from './member.ts'

/** Where a listed file was found in the app. */
export interface PackagedFile {
  listed: ListedFile
  /** Below the app. Nothing when the reviewed bytes are not in it. */
  path?: string
  by?: 'name' | 'digest'
}

export interface PackagedJudgement {
  files: PackagedFile[]
  findings: Discrepancy[]
}

/** Roles of files that are reviewed with a model and need not be shipped with it. */
const notShipped = new Set(['card', 'evaluation-set'])

/** Whether the app holds every listed file with the reviewed bytes, and no other copy of one. Pure. */
export function judgeMatches(matches: readonly Match[], digests: Digests): PackagedJudgement {
  const judged = [...countedMembers(matches, digests)].map(([match, named]) => judgeMatch(match, named, digests))
  return {
    files: judged.map(({ file }) => file),
    findings: [...judged.flatMap(({ findings }) => findings), ...strangers(matches, digests)],
  }
}

/** Members that are called like a listed file, and hold what nobody reviewed. Each once. */
function strangers(matches: readonly Match[], digests: Digests): Discrepancy[] {
  const reviewed = new Set(matches.map(({ listed }) => listed.digest.sha256))
  const told = new Set<Member>()
  return matches.flatMap(({ listed, namesakes }) =>
    namesakes.flatMap((member) => {
      const digest = digests.get(member)
      if (told.has(member) || (typeof digest === 'string' && reviewed.has(digest))) return []
      told.add(member)
      return [digest instanceof UserError ? unreadable(listed, member, digest) : stranger(listed, member)]
    }),
  )
}

function stranger(listed: ListedFile, { path, size }: Member): Discrepancy {
  return {
    rule: 'packaged/namesake',
    severity: 'high',
    message: `The app ships ${path} (${size} bytes), which is called like ${listed.name} and is none of the reviewed files.`,
    remedy: 'Keep it out of the package, or review it and list it under this name.',
    properties: { name: listed.name, path, size },
    entry: listed,
  }
}

function judgeMatch(
  { listed, sameSize }: Match,
  named: readonly NamedMember[],
  digests: Digests,
): { file: PackagedFile; findings: Discrepancy[] } {
  const isReviewed = (member: Member): boolean => digests.get(member) === listed.digest.sha256
  const good = named.find(({ member, name }) => name === listed.name && isReviewed(member))
  if (named.length > 0) {
    const others = named.filter(({ member }) => !isReviewed(member))
    const found = good ?? named.find(({ member }) => isReviewed(member))
    return {
      file: { listed, ...(found && { path: found.member.path, by: 'name' as const }) },
      findings: [
        ...others.map(({ member }) =>
          found ? otherCopy(listed, member, found.member, digests) : otherBytes(listed, member, digests),
        ),
        ...spellings(listed, named),
      ],
    }
  }
  const copies = sameSize.filter(isReviewed)
  const [first] = copies
  if (!first) return { file: { listed }, findings: [missing(listed)] }
  return { file: { listed, path: first.path, by: 'digest' }, findings: [moved(listed, copies)] }
}

function otherBytes(listed: ListedFile, member: Member, digests: Digests): Discrepancy {
  const found = digests.get(member)
  if (found instanceof UserError) return unreadable(listed, member, found)
  return {
    rule: 'packaged/digest-mismatch',
    severity: 'critical',
    message: `The app ships another ${listed.name} than was reviewed, at ${member.path}: expected sha256 ${listed.digest.sha256} (${listed.size} bytes), found ${found === undefined ? '' : `sha256 ${found} `}(${member.size} bytes).`,
    remedy: 'Build the app from the verified checkout; see that no build step rewrites, minifies or converts the file.',
    properties: { name: listed.name, path: member.path, expected: listed.digest.sha256, size: member.size },
    entry: listed,
  }
}

function otherCopy(listed: ListedFile, member: Member, reviewed: Member, digests: Digests): Discrepancy {
  const found = digests.get(member)
  if (found instanceof UserError) return unreadable(listed, member, found)
  return {
    rule: 'packaged/shadowed-file',
    severity: 'critical',
    message: `The app holds ${listed.name} twice: as reviewed at ${reviewed.path}, and with other bytes at ${member.path} (${member.size} bytes), which the app may load instead.`,
    remedy: 'Ship the file once: package into an empty folder, and list it once in the packager’s files.',
    properties: { name: listed.name, path: member.path, reviewed: reviewed.path },
    entry: listed,
  }
}

function unreadable(listed: ListedFile, { path }: Member, error: UserError): Discrepancy {
  return {
    rule: 'packaged/unreadable-file',
    severity: 'critical',
    message: `The app's ${listed.name} at ${path} cannot be verified: ${error.message}`,
    remedy: error.details.remedy,
    properties: { name: listed.name, path, reason: error.rule },
    entry: listed,
  }
}

function spellings(listed: ListedFile, named: readonly NamedMember[]): Discrepancy[] {
  return named
    .filter(({ name }) => name !== listed.name)
    .map(({ member }) => ({
      rule: 'packaged/other-spelling',
      severity: 'high',
      message: `The app has ${member.path} where ${listed.name} is listed: they are one file on some systems only.`,
      remedy: 'Spell the name in the app exactly as in the manifest, once.',
      properties: { name: listed.name, path: member.path },
      entry: listed,
    }))
}

function missing(listed: ListedFile): Discrepancy {
  const optional = notShipped.has(listed.role)
  return {
    rule: 'packaged/missing-file',
    severity: optional ? 'note' : 'critical',
    message: `The app does not hold ${listed.name}: expected sha256 ${listed.digest.sha256}, found no such file under any name.`,
    remedy: optional
      ? 'Nothing has to be done: a file of this role need not be shipped.'
      : "Add it to the packager's files, or take it out of the manifest when the app does not use it.",
    properties: { name: listed.name },
    entry: listed,
  }
}

function moved(listed: ListedFile, copies: readonly Member[]): Discrepancy {
  const paths = copies.map(({ path }) => path)
  const baseName = listed.name.slice(listed.name.lastIndexOf('/') + 1)
  const keepsName = paths.some((path) => path.endsWith(`/${baseName}`))
  return {
    rule: 'packaged/moved-file',
    // Bytes that only lie somewhere under another name are not what the app loads under this one.
    severity: keepsName ? 'note' : 'medium',
    message: `The app holds the reviewed ${listed.name} under another name: ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}.`,
    remedy: 'Keep the folders of the manifest in the app, so that files beside it can be checked too.',
    properties: { name: listed.name, paths: paths.slice(0, 100) },
    entry: listed,
  }
}

/** Files in the app's folders of models that the manifest does not list. `modelRoots` are folders of the manifest. */
export function unlistedMembers(
  matches: readonly Match[],
  members: readonly Member[],
  modelRoots: readonly string[],
): Discrepancy[] {
  const known = new Set(matches.flatMap(({ named }) => named.map(({ member }) => member.appPath)))
  const appRoots = new Set(
    matches.filter(({ listed }) => listed.section === 'models').flatMap(({ named }) => named.map(({ root }) => root)),
  )
  const folders = new Set([...appRoots].flatMap((root) => modelRoots.map((folder) => nameKey(inside(root, folder)))))
  return (
    members
      // What a listed archive holds is listed with it.
      .filter(({ appPath }) => !known.has(appPath) && !liesIn(known, appPath) && liesIn(folders, nameKey(appPath)))
      .map(({ path }) => ({
        rule: 'packaged/unlisted-file',
        severity: 'high',
        message: `The app ships ${path} in a model's folder, and the manifest does not list it.`,
        remedy:
          'Review it and list it, or keep it out of the package: what a model loads from its folder must have been reviewed.',
        properties: { path },
      }))
  )
}

function liesIn(folders: ReadonlySet<string>, path: string): boolean {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (folders.has(path.slice(0, end))) return true
  }
  return false
}

/** An archive whose content is not certain is no proof of what ships. */
export function containerFinding({ rule, message, remedy, path }: ContainerFault): Discrepancy {
  return {
    rule,
    severity: 'high',
    message: path === '' ? message : `${path}: ${message}`,
    remedy,
    properties: { path },
  }
}
