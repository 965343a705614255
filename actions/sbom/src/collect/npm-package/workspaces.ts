import type { SourceFolder } from '../collector.ts'
import { isNamed } from '../folder-patterns.ts'
import { isObject, textsIn } from '../lock-text/json.ts'
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
  const patterns = memberPatterns(app)
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

/** The patterns of the folders that an app's manifest calls members. */
export function memberPatterns({ workspaces }: Record<string, unknown>): string[] {
  return textsIn(isObject(workspaces) ? workspaces['packages'] : workspaces)
}
