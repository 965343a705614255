import { realpathSync, statSync } from 'node:fs'
import nodePath from 'node:path'
import { portableWithin, type Entry, type Root } from '@seaworthy/files'
import { classify, type Surroundings } from '../document/classify.ts'
import type { FoundFiles } from './found-files.ts'
import { reasonToPassOver } from './passed-over.ts'

/** Files that are read under a second name; more are left out, and that is told. */
const mostAliases = 20_000

/**
 * Adds what links make an agent read under a name that tells more than the file's own: `AGENTS.md` that leads to
 * `docs/house-rules.txt`, `.claude/skills` that leads to `skills`. A link is resolved once and nothing behind a second
 * link is looked for, so that cycles end.
 */
export function addLinks(found: FoundFiles, root: Root, entries: readonly Entry[], surroundings: Surroundings): void {
  const names = entries.flatMap(({ name, kind }) => (kind === 'file' ? [name] : [])).sort()
  const walked = new Set(names)
  let left = mostAliases
  for (const entry of entries.filter(({ link }) => link !== undefined)) {
    const aliases = aliasesOf(root, entry, names)
    if (entry.link?.resolves === 'directory' && leadsToPassedOver(root, entry))
      addPassedOver(found, entry, surroundings)
    else if (!aliases) addDeadLink(found, entry, surroundings)
    else if (aliases.length > left) found.skipped.push({ path: entry.name, reason: 'too many files behind links' })
    else for (const alias of aliases) addAlias(found, root, alias, { surroundings, walked })
    left -= Math.min(left, aliases?.length ?? 0)
  }
}

/** A file, and a second name of it. */
interface Alias {
  path: string
  target: string
}

/** What a link gives second names to; undefined when it leads to nothing that may be read. */
function aliasesOf(root: Root, { name, path, link }: Entry, names: readonly string[]): Alias[] | undefined {
  const target = link && !link.leavesRoot ? targetOf(root, path) : undefined
  if (target === undefined || link?.resolves === 'other') return undefined
  if (link?.resolves === 'file') return [{ path: name, target }]
  return below(names, target).map((file) => ({ path: `${name}${file.slice(target.length)}`, target: file }))
}

/** The file under its second name, when that tells what it is, and its own does not or stands where nothing is read. */
function addAlias(
  found: FoundFiles,
  root: Root,
  { path, target }: Alias,
  { surroundings, walked }: { surroundings: Surroundings; walked: ReadonlySet<string> },
): void {
  const kind = classify(path, surroundings)
  if (kind === undefined || (walked.has(target) && classify(target, surroundings) === kind)) return
  const file = nodePath.join(root.path, target)
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  found.files.push({ path, file, size, kind })
}

function addDeadLink(found: FoundFiles, { name: path, link }: Entry, surroundings: Surroundings): void {
  const reason = link?.leavesRoot === true ? 'it is a link out of the folder' : 'it is a link that leads to no file'
  const kind = classify(path, surroundings)
  if (kind === undefined) found.skipped.push({ path, reason })
  else found.unreadable.push({ path, kind, reason })
}

/** Names of which one would tell a folder of an agent. */
function likelyBelow(folder: string): string[] {
  const name = folder.slice(folder.lastIndexOf('/') + 1)
  if (name === 'skills') return ['any/SKILL.md']
  return name.startsWith('.') ? ['any.md', 'rules/any.md', 'rules/any.mdc'] : ['any.md']
}

function leadsToPassedOver(root: Root, { path }: Entry): boolean {
  return (targetOf(root, path) ?? '').split('/').some((name) => reasonToPassOver(name) !== undefined)
}

/** `.claude/skills` that leads into `node_modules`: an agent reads what was not walked. */
function addPassedOver(found: FoundFiles, { name: path }: Entry, surroundings: Surroundings): void {
  const reason = 'it is a link into a folder that is not scanned'
  const kind = likelyBelow(path)
    .map((name) => classify(`${path}/${name}`, surroundings))
    .find((known) => known !== undefined)
  if (kind === undefined) found.skipped.push({ path, reason })
  else found.unreadable.push({ path, kind, reason })
}

/** Where a link leads, relative to the root with `/`; undefined outside of it, and for what is not there. */
function targetOf(root: Root, link: string): string | undefined {
  try {
    return portableWithin(root.path, realpathSync.native(link))
  } catch {
    return undefined
  }
}

/** The names below a folder, of names in the order of their code units. Nothing below the root itself: a cycle. */
function below(names: readonly string[], folder: string): readonly string[] {
  return folder === '' ? [] : names.slice(firstFrom(names, `${folder}/`), firstFrom(names, `${folder}0`))
}

/** The index of the first name that does not come before another one; `0` follows `/`. */
function firstFrom(names: readonly string[], bound: string): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle] ?? '') < bound) low = middle + 1
    else high = middle
  }
  return low
}
