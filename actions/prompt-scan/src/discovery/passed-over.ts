import type { DocumentKind } from '../document/document.ts'
import type { Skipped } from './found-files.ts'

/**
 * Folders of other people's code and of tools' caches, by name: nobody commits them, and what they hold is no
 * instruction of this repository. Build outputs are scanned, since they ship, and so is what .gitignore names, since
 * agents read it.
 */
const passedOver: ReadonlyMap<string, string> = new Map([
  ...['.git', '.hg', '.jj', '.svn'].map((name) => [name, 'history of a version control system'] as const),
  ...['node_modules', 'bower_components', '.pnpm-store', '.yarn'].map((name) => [name, 'installed packages'] as const),
  ...['.venv', 'venv', 'site-packages', '.tox', '.nox'].map((name) => [name, 'installed packages'] as const),
  ...['__pycache__', '.mypy_cache', '.pytest_cache', '.ruff_cache'].map((name) => [name, 'cache of a tool'] as const),
  ...['.gradle', '.turbo', '.nx', '.parcel-cache', '.terraform'].map((name) => [name, 'cache of a tool'] as const),
])

/** Why nothing below the folder is scanned; undefined for a folder that is. */
export function reasonToPassOver(path: string): string | undefined {
  return passedOver.get(path.slice(path.lastIndexOf('/') + 1))
}

/** A file that the configuration excludes. */
export function excludedFile(path: string, kind: DocumentKind | undefined): Skipped {
  return { path, reason: 'excluded by the configuration', ...(kind && { excluded: kind }) }
}
