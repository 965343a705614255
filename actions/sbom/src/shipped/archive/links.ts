import { posix } from 'node:path'
import type { ArchiveEntry } from '@seaworthy/archives'
import type { ContainerFault } from './held.ts'

/** What the target of a link is relative to: the folder of the link, as on a disk, or the top of the archive, as in an asar. */
export type LinksFrom = 'entry' | 'top'

const packagePath = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/?$/i
const manifestPath = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/i
const modulesPath = /(?:^|\/)node_modules\/?$/i

/** Whether a link to a folder is a package in some `node_modules`, or such a folder itself, that lies where it is not taken for one. */
export function hidesPackage(name: string, place: string): boolean {
  return [packagePath, modulesPath].some((path) => path.test(name) && !path.test(place))
}

/** Whether a link to a file is the manifest of a package, which lies where none is looked for. */
export function hidesManifest(name: string, place: string): boolean {
  return manifestPath.test(name) && !manifestPath.test(place)
}

/** Why a link to a folder or to a manifest hides a package. */
export const notFollowed = {
  rule: 'sbom/link-not-followed',
  message: 'Expected a package in its folder, found a link to where no package is looked for.',
  remedy: 'Package the folder itself in node_modules, such as with npm install --install-links.',
} as const

/** The links of an archive that hide packages in it; those that lead out are told by its reader. */
export function hiddenPackages(entries: readonly ArchiveEntry[], from: LinksFrom): ContainerFault[] {
  const links = entries.flatMap(({ kind, name, target }) => {
    if (kind !== 'link' || target === undefined) return []
    const place = posix.normalize(from === 'top' ? target : posix.join(posix.dirname(name), target))
    const isHidden = hidesPackage(name, place) || hidesManifest(name, place)
    return place.startsWith('..') || !isHidden ? [] : [{ name, place: place.replace(/\/$/, '') }]
  })
  if (links.length === 0) return []
  const folders = foldersOf(entries)
  const files = new Set(entries.flatMap(({ kind, name }) => (kind === 'file' ? [name] : [])))
  const hides = ({ name, place }: { name: string; place: string }): boolean =>
    hidesManifest(name, place) ? files.has(place) : folders.has(place)
  return links.filter(hides).map(({ name }) => ({ ...notFollowed, inside: name }))
}

function foldersOf(entries: readonly ArchiveEntry[]): Set<string> {
  const folders = new Set<string>(['.'])
  for (const { name, kind } of entries) {
    let folder = kind === 'directory' ? name.replace(/\/$/, '') : posix.dirname(name)
    for (; !folders.has(folder) && folder !== '/'; folder = posix.dirname(folder)) folders.add(folder)
  }
  return folders
}
