import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { LockedFaults } from '../locked/faults.ts'
import type { Locked, Lock, Need } from '../locked/package.ts'
import { nothingBut, unknownVersion } from '../lock-text/faults.ts'
import { isObject, objectOr, parseJsonLock, textOr } from '../lock-text/json.ts'
import { contentHash, contentHashOf, nugetComponent } from './package.ts'
import { developmentPackages } from './projects.ts'

const versions = [1, 2, 3]

/** The packages of one target framework, by their names in lower case, since NuGet does not tell case apart. */
type Section = Map<string, { name: string; entry: Record<string, unknown>; line: number | undefined }>

/**
 * `packages.lock.json`, versions 1 and 2. A package has an entry for every target framework and runtime that uses it.
 * Source: https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies,
 * PackagesLockFileFormat.cs in https://github.com/NuGet/NuGet.Client
 */
export async function collectNugetLock(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  if (text === undefined) return nothingBut([])
  const lines = new Map<string, number>()
  const parsed = parseJsonLock(text, file, (path, line) => {
    if (path.length === 3 && path[0] === 'dependencies') lines.set(`${path[1] ?? ''}\0${path[2] ?? ''}`, line)
  })
  if (parsed.fault) return nothingBut([parsed.fault])
  const { version, dependencies } = parsed.value
  if (!versions.includes(version as number)) return nothingBut([unknownVersion(file, version, '1 to 3')])

  const sections = sectionsOf(objectOr(dependencies), lines)
  const problems = new LockedFaults(file)
  const { development, faults } = await developmentPackages(file, folder)
  return assembleLock(lockFrom(file, sections, development, problems), undefined, problems, faults)
}

function sectionsOf(dependencies: Record<string, unknown>, lines: ReadonlyMap<string, number>): Map<string, Section> {
  const sections = new Map<string, Section>()
  for (const [framework, packages] of Object.entries(dependencies)) {
    const section: Section = new Map()
    for (const [name, entry] of Object.entries(objectOr(packages))) {
      const line = lines.get(`${framework}\0${name}`)
      section.set(name.toLowerCase(), { name, entry: objectOr(entry), line })
    }
    sections.set(framework, section)
  }
  return sections
}

function lockFrom(
  file: string,
  sections: ReadonlyMap<string, Section>,
  development: ReadonlySet<string>,
  problems: LockedFaults,
): Lock {
  const packages = new Map<string, Locked>()
  const root: Need[] = []
  const missing: Lock['missing'] = []
  for (const [framework, section] of sections) {
    for (const [key, { name, entry, line }] of section) {
      const id = `${framework}\0${key}`
      const isProject = entry['type'] === 'Project'
      const needs = needsOf(sections, framework, entry['dependencies'], (needed) =>
        missing.push({ from: isProject ? '' : id, name: needed, line }),
      )
      // Projects are the app's own, and what they need is what the app needs.
      if (isProject) for (const need of needs) root.push(need)
      else {
        packages.set(id, { component: componentOf(file, name, entry, line, problems), needs })
        if (entry['type'] === 'Direct') root.push({ id, kind: development.has(key) ? 'development' : 'required' })
      }
    }
  }
  joinRuntimes(packages)
  return { file, packages, root, missing, onlyForProperty: 'seaworthy:nuget:only-for' }
}

/** What a package needs on one runtime, it needs. */
function joinRuntimes(packages: ReadonlyMap<string, Locked>): void {
  for (const id of packages.keys()) {
    const [framework = '', key = ''] = id.split('\0')
    const slash = framework.indexOf('/')
    if (slash !== -1) packages.get(`${framework.slice(0, slash)}\0${key}`)?.needs.push({ id, kind: 'required' })
  }
}

function componentOf(
  file: string,
  name: string,
  entry: Record<string, unknown>,
  line: number | undefined,
  problems: LockedFaults,
): Locked['component'] {
  const version = textOr(entry['resolved'])
  if (version === undefined) problems.add('version', name, line)
  const digest = textOr(entry['contentHash'])
  const hash = digest === undefined ? undefined : contentHash(digest)
  if (digest !== undefined && !hash) problems.add('integrity', name, line)
  const properties = hash && contentHashOf
  return nugetComponent({ name, version, line, hashes: hash && [hash], properties }, file, problems)
}

/** A section for a runtime, `net8.0/win-x64`, has only what differs from that of its framework. */
function needsOf(
  sections: ReadonlyMap<string, Section>,
  framework: string,
  dependencies: unknown,
  isMissing: (name: string) => void,
): Need[] {
  const places = [framework, framework.split('/', 1)[0] ?? '']
  return (isObject(dependencies) ? Object.keys(dependencies) : []).flatMap((name): Need[] => {
    const key = name.toLowerCase()
    const place = places.find((one) => sections.get(one)?.has(key))
    if (place === undefined) isMissing(name)
    else if (sections.get(place)?.get(key)?.entry['type'] !== 'Project')
      return [{ id: `${place}\0${key}`, kind: 'required' }]
    return []
  })
}
