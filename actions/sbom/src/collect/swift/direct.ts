import { posix } from 'node:path'
import type { SourceFolder } from '../collector.ts'
import { repositoryOf } from './source.ts'

/** `.package(url: "…"` of a `Package.swift`, and `repositoryURL = "…"` of an Xcode project. */
const asked = /\b(?:url:|repositoryURL =)[ \t]*"([^"\\]+)"/g

/** A repository, however its address is written. */
export function repositoryKey(location: string): string | undefined {
  const repository = repositoryOf(location)
  return repository && `${repository.namespace}/${repository.name}`.toLowerCase()
}

/**
 * The repositories that a package or project asks for itself, by key; undefined when no manifest is where one should be.
 * Manifests are programs: what is put together when they run is not seen.
 */
export async function directRepositories(file: string, folder: SourceFolder): Promise<Set<string> | undefined> {
  const directory = posix.dirname(file)
  // In Xcode: App.xcodeproj/project.xcworkspace/xcshareddata/swiftpm/Package.resolved
  const project = posix.join(directory, '../../../project.pbxproj')
  const places = [posix.join(directory, 'Package.swift'), ...(project.startsWith('..') ? [] : [project])]
  for (const place of places) {
    const text = await folder.text(place)
    if (text === undefined) continue
    const lines = text.split('\n').filter((line) => !line.trimStart().startsWith('//'))
    return new Set(
      lines.flatMap((line) => [...line.matchAll(asked)].flatMap(([, location = '']) => repositoryKey(location) ?? [])),
    )
  }
  return undefined
}
