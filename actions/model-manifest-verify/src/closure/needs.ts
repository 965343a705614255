import nodePath from 'node:path'
import { checkPortablePath, shown } from '@seaworthy/files'
import type { ListedFile } from '@seaworthy/manifest'
import type { Discrepancy } from '../compare.ts'
import type { ClosureManifest, ReadFile } from './files.ts'
import { nameKey } from './same-name.ts'

/** More missing names than this are counted, not told. */
const mostNames = 20

/** What files refer to must lie below the manifest's folder, and be listed. */
export function needFindings(files: readonly ReadFile[], { files: listed }: ClosureManifest): Discrepancy[] {
  const needing = files.filter(({ needs }) => needs.length > 0)
  if (needing.length === 0) return []
  const entries = new Map(listed.map((file) => [file.name, file]))
  const spellings = new Map(listed.map((file) => [nameKey(file.name), file.name]))
  return needing.flatMap((file) => {
    const entry = entries.get(file.name)
    const wanted = [...new Set(file.needs)].map((need) => resolveNeed(file.name, need))
    const illegal = wanted.filter((need) => need.name === undefined).map(({ need }) => need)
    const missing = wanted.flatMap(({ name }) => (name === undefined || entries.has(name) ? [] : [name]))
    const short = wanted.flatMap((need) => shortfall(need, file, entries))
    return [
      ...(illegal.length > 0 ? [illegalNeed(file, illegal, entry)] : []),
      ...(missing.length > 0 ? [unlistedNeed(file, missing, spellings, entry)] : []),
      ...(short.length > 0 ? [shortNeed(file, short)] : []),
    ]
  })
}

interface Shortfall {
  listed: ListedFile
  /** In bytes. */
  needed: number
}

/** A listed file that ends before what another one reads of it. */
function shortfall(
  { need, name }: Need,
  { neededBytes = {} }: ReadFile,
  entries: ReadonlyMap<string, ListedFile>,
): Shortfall[] {
  const listed = name === undefined ? undefined : entries.get(name)
  const needed = Object.hasOwn(neededBytes, need) ? neededBytes[need] : undefined
  return listed === undefined || needed === undefined || needed <= listed.size ? [] : [{ listed, needed }]
}

interface Need {
  /** As the file spells it. */
  need: string
  /** Below the manifest's folder. */
  name?: string
}

/** The name below the manifest's folder that a reference means; none when it leads elsewhere. */
function resolveNeed(from: string, need: string): Need {
  if (need === '' || need.startsWith('/') || need.includes('\\')) return { need }
  const name = nodePath.posix.join(nodePath.posix.dirname(from), need)
  return checkPortablePath(name) === undefined ? { need, name } : { need }
}

function illegalNeed({ name, role }: ReadFile, needs: string[], entry: ListedFile | undefined): Discrepancy {
  return {
    rule: 'model/illegal-reference',
    severity: 'critical',
    message: `The ${role} file ${name} refers to ${list(needs.map(shown))}: expected names of files below the manifest's folder.`,
    remedy: 'Do not load it: get the file from its publisher again, or export it with its data beside it.',
    properties: { name, references: needs.slice(0, mostNames) },
    ...(entry && { entry }),
  }
}

function unlistedNeed(
  { name, role }: ReadFile,
  missing: string[],
  spellings: ReadonlyMap<string, string>,
  entry: ListedFile | undefined,
): Discrepancy {
  const told = missing.map((file) => {
    const other = spellings.get(nameKey(file))
    return other === undefined ? file : `${file} (the manifest lists ${other})`
  })
  return {
    rule: 'model/incomplete',
    severity: 'critical',
    message: `The ${role} file ${name} needs ${list(told)}, which the manifest does not list.`,
    remedy: 'Add what it needs, review it, and list it in the same model.',
    properties: { name, missing: missing.slice(0, mostNames), count: missing.length },
    ...(entry && { entry }),
  }
}

/** Told once for all files that end too early, at the first of them: that is the one to fetch again. */
function shortNeed({ name, role }: ReadFile, short: readonly Shortfall[]): Discrepancy {
  const told = short.map(({ listed, needed }) => `${needed} bytes of ${listed.name}, which has ${listed.size}`)
  return {
    rule: 'model/short-data',
    severity: 'critical',
    message: `The ${role} file ${name} reads ${list(told)}: the data that it refers to is cut off, or belongs to another file.`,
    remedy: 'Fetch both from the same revision again, review them, and update their sizes and digests.',
    properties: {
      name,
      short: short.slice(0, mostNames).map(({ listed, needed }) => ({ name: listed.name, needed, found: listed.size })),
    },
    ...(short[0] && { entry: short[0].listed }),
  }
}

function list(names: readonly string[]): string {
  const told = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${told} and ${names.length - 3} more` : told
}
