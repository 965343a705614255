import type { Component } from '../../inventory/component.ts'
import type { Collected, SourceFolder } from '../collector.ts'
import { isAmong } from '../is-among.ts'
import { invalidLock, nothingBut, unknownVersion } from '../lock-text/faults.ts'
import { isObject, objectOr, parseJsonLock } from '../lock-text/json.ts'
import { collectLock } from '../npm-package/collect-lock.ts'
import { folderOf } from '../../inventory/path.ts'
import { readManifest, subjectFrom } from '../npm-package/manifest.ts'
import { disagreements } from './disagreements.ts'
import { entriesOf, type Entries } from './entries.ts'
import { lockFrom } from './lock.ts'
import { entriesOfFirstVersion } from './nested.ts'

const shrinkwrap = 'npm-shrinkwrap.json'

/**
 * `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3. Where both stand side by side npm reads the shrinkwrap
 * alone, and so does this.
 * Source: https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
export async function collectNpm(file: string, folder: SourceFolder): Promise<Collected> {
  const directory = folderOf(file)
  const text = await folder.text(file)
  if (text === undefined || (!file.endsWith(shrinkwrap) && isAmong(folder, directory + shrinkwrap))) {
    return nothingBut([])
  }
  const lines = new Map<string, number>()
  const parsed = parseJsonLock(text, file, (path, line) => {
    const entry = entryAt(path)
    if (entry !== undefined && (path[0] === 'packages' || !lines.has(entry))) lines.set(entry, line)
  })
  if (parsed.fault) return nothingBut([parsed.fault])

  const { packages, dependencies, lockfileVersion } = parsed.value
  const manifest = await readManifest(folder, `${directory}package.json`)
  const current = isObject(packages) ? entriesOf(packages) : undefined
  const first = current && entriesOfFirstVersion(objectOr(dependencies), undefined)
  const entries = current
    ? withNeedsOf(manifest, new Map([...(first ?? []), ...current]))
    : isObject(dependencies) || (manifest && lockfileVersion !== undefined)
      ? entriesOfFirstVersion(objectOr(dependencies), manifest)
      : undefined
  const knownVersion = [undefined, 1, 2, 3].includes(lockfileVersion as number)
  const faults = knownVersion ? [] : [unknownVersion(file, lockfileVersion, '1 to 3')]
  if (current && first) faults.push(...disagreements(file, current, first, lines))
  if (!entries) return nothingBut(faults.length > 0 ? faults : emptyLock(file, parsed.value))
  const subject = subjectOf(manifest, directory, entries.get(''), file)
  return await collectLock(lockFrom(file, entries, lines), folder, subject, faults)
}

/** Keys of the entry that stands at these keys of the document, as version 3 would have it. */
function entryAt(path: readonly string[]): string | undefined {
  if (path[0] === 'packages') return path.length === 2 ? path[1] : undefined
  if (path[0] !== 'dependencies' || path.length % 2 === 1 || path.at(-2) !== 'dependencies') return undefined
  let entry = ''
  for (let at = 1; at < path.length; at += 2) entry += `${entry && '/'}node_modules/${path[at] ?? ''}`
  return entry
}

/** The entries, with what the app's manifest needs: npm goes by the manifest, whatever the lock file has or calls it. */
function withNeedsOf(manifest: Record<string, unknown> | undefined, entries: Entries): Entries {
  if (!manifest) return entries
  const root = entries.get('') ?? {}
  const both = (list: string) => ({ ...objectOr(root[list]), ...objectOr(manifest[list]) })
  return entries.set('', {
    ...root,
    dependencies: both('dependencies'),
    optionalDependencies: both('optionalDependencies'),
    ...(manifest['overrides'] !== undefined && { overrides: manifest['overrides'] }),
  })
}

/** A project without dependencies has a lock file of version 1 that says no more than its version. */
function emptyLock(file: string, lock: Record<string, unknown>) {
  return lock['lockfileVersion'] === undefined
    ? [invalidLock(file, 'The lock file has neither "packages" nor "dependencies".', 1)]
    : []
}

function subjectOf(
  manifest: Record<string, unknown> | undefined,
  directory: string,
  root: Record<string, unknown> | undefined,
  file: string,
): Partial<Component> | undefined {
  if (manifest) return subjectFrom(manifest, `${directory}package.json`)
  return root ? subjectFrom({ ...root, private: true }, file) : undefined
}
