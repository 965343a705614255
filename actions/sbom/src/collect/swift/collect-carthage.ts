import { posix } from 'node:path'
import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { LockedFaults } from '../locked/faults.ts'
import { listedComponent } from '../locked/listed.ts'
import type { Locked, Need } from '../locked/package.ts'
import { invalidLock, mergeConflict, nothingBut } from '../lock-text/faults.ts'
import { withoutSecrets } from '../origins/address.ts'
import { repositoryOf } from './source.ts'

/** `github "owner/name" "1.0"`, `git "https://…" "tag or commit"`, `binary "https://…json" "1.0"`. */
const entry = /^(github|git|binary)\s+"([^"]+)"\s+"([^"]+)"\s*(?:#.*)?$/

/**
 * `Cartfile.resolved` of Carthage: all packages, and not which needs which. They go by the names that the Swift package
 * manager has for them, since advisories do.
 * Source: https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md#cartfileresolved
 */
export async function collectCarthage(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  if (text === undefined) return nothingBut([])
  const conflict = mergeConflict(text, file)
  if (conflict) return nothingBut([conflict])
  const problems = new LockedFaults(file)
  const packages = new Map<string, Locked>()
  const root: Need[] = []
  for (const [index, whole] of text.split('\n').entries()) {
    const code = whole.trim()
    if (code === '' || code.startsWith('#')) continue
    const [, kind = '', place, version] = entry.exec(code) ?? []
    if (place === undefined || version === undefined) {
      return nothingBut([
        invalidLock(file, 'The line is no "github", "git" or "binary" with a place and a version.', index + 1),
      ])
    }
    const id = String(index)
    packages.set(id, { component: componentOf(kind, place, version, { file, line: index + 1 }, problems), needs: [] })
    root.push({ id, kind: 'required' })
  }
  const flat = `${file} does not tell what packages need`
  const lock = { file, packages, root, missing: [], flat, onlyForProperty: 'seaworthy:swift:only-for' }
  return assembleLock(lock, undefined, problems)
}

function componentOf(
  kind: string,
  place: string,
  version: string,
  { file, line }: { file: string; line: number },
  problems: LockedFaults,
): Locked['component'] {
  // A name without host is of github.com; an address may be of a server of GitHub's own.
  const isShort = kind === 'github' && !place.includes('://')
  const repository = kind === 'binary' ? undefined : repositoryOf(isShort ? `https://github.com/${place}` : place)
  const url = repository?.url ?? withoutSecrets(place)
  const fallback = posix.basename(url).replace(/\.(?:json|git)$/, '')
  return listedComponent(
    {
      name: repository?.name ?? fallback,
      group: repository?.namespace,
      version,
      purl: repository && { type: 'swift' },
      line,
      references: URL.canParse(url) ? [{ type: repository ? 'vcs' : 'distribution', url }] : [],
      properties: { 'seaworthy:carthage:source': kind },
    },
    file,
    problems,
  )
}
