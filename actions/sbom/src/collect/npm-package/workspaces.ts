import type { SourceFolder } from '../collector.ts'
import { isObject } from '../lock-text/json.ts'
import { readManifest } from './manifest.ts'

/** A member of a workspace: its folder, relative to the one of the lock file, and its manifest. */
export interface Member {
  place: string
  manifest: Record<string, unknown>
}

/** The members that the `workspaces` of an app's manifest name, in code-unit order. */
export async function membersOf(
  app: Record<string, unknown>,
  directory: string,
  folder: SourceFolder,
): Promise<Member[]> {
  const patterns = patternsOf(app['workspaces'])
  if (patterns.length === 0) return []
  const members: Member[] = []
  for (const path of folder.paths) {
    if (!path.startsWith(directory) || !path.endsWith('/package.json')) continue
    const place = path.slice(directory.length, -'/package.json'.length)
    if (place === '' || !isNamed(place, patterns)) continue
    const manifest = await readManifest(folder, path)
    if (manifest) members.push({ place, manifest })
  }
  return members
}

function patternsOf(workspaces: unknown): string[] {
  const list: unknown = isObject(workspaces) ? workspaces['packages'] : workspaces
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : []
}

/** Whether patterns name a folder. The last pattern that fits decides; one with `!` takes away. */
export function isNamed(place: string, patterns: readonly string[]): boolean {
  let named = false
  for (const pattern of patterns) {
    const takesAway = pattern.startsWith('!')
    const clean = (takesAway ? pattern.slice(1) : pattern).replace(/^\.\//, '').replace(/\/$/, '')
    if (fitsFolders(clean.split('/'), place.split('/'))) named = !takesAway
  }
  return named
}

/** `**` stands for any number of folders. */
function fitsFolders(pattern: readonly string[], folders: readonly string[]): boolean {
  return fits(pattern, folders, '**', (part, folder) =>
    fits(Array.from(part), Array.from(folder), '*', (a, b) => a === b),
  )
}

/** Whether parts follow a pattern in which `star` stands for any number of them; at worst the product of the lengths. */
function fits(
  pattern: readonly string[],
  parts: readonly string[],
  star: string,
  fitsOne: (pattern: string, part: string) => boolean,
): boolean {
  let at = 0
  let next = 0
  let lastStar = -1
  let afterStar = 0
  while (next < parts.length) {
    const wanted = pattern[at]
    if (wanted === star) {
      lastStar = at++
      afterStar = next
    } else if (wanted !== undefined && fitsOne(wanted, parts[next] ?? '')) {
      at++
      next++
    } else if (lastStar !== -1) {
      at = lastStar + 1
      next = ++afterStar
    } else return false
  }
  while (pattern[at] === star) at++
  return at === pattern.length
}
