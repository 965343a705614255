import type { Digests } from './digests.ts'
import type { Match, NamedMember } from './match.ts'

/** Where packagers put an app and its extra resources: Electron's `resources/` on all systems, or the top. */
const usual = /^$|(?:^|\/)resources(?:\/app(?:\.asar)?)?$/i

/** Folders of dependencies, which have files of common names of their own. */
const dependency = /(?:^|\/)node_modules(?:\/|$)/

/**
 * The members that count as a listed file by their name. A name with a folder (`models/voice.onnx`) counts wherever it
 * ends a path; one without (`LICENSE`, `mcp.json`) only where an app is: in the usual places, and in a folder that holds
 * another listed file with the reviewed bytes.
 */
export function countedMembers(matches: readonly Match[], digests: Digests): ReadonlyMap<Match, NamedMember[]> {
  const proven = new Set(
    matches.flatMap(({ listed, named }) =>
      named
        .filter(({ member, name }) => name === listed.name && digests.get(member) === listed.digest.sha256)
        .map(({ root }) => root),
    ),
  )
  const isApp = (root: string): boolean => usual.test(root) || (proven.has(root) && !dependency.test(root))
  return new Map(
    matches.map((match) => {
      return [match, match.listed.name.includes('/') ? match.named : match.named.filter(({ root }) => isApp(root))]
    }),
  )
}
