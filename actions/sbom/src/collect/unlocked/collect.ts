import { posix } from 'node:path'
import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { leftOpen } from '../locked/completeness.ts'
import { LockedFaults } from '../locked/faults.ts'
import { listedComponent } from '../locked/listed.ts'
import type { Locked, Need } from '../locked/package.ts'
import { faultsOf, nothingBut } from '../lock-text/faults.ts'
import { readManifest, subjectFrom } from '../npm-package/manifest.ts'
import { splitName } from '../npm-package/purl.ts'
import { memberPatterns } from '../npm-package/workspaces.ts'
import { isNamed } from '../folder-patterns.ts'
import { notLocked } from './fault.ts'
import { manifestKinds, type Asked, type ManifestKind } from './manifests.ts'

/** Ranges that a manifest asks for: which version ships, nobody knows. */
const asked = 0.5

/** What manifests ask for that no lock file covers, with a fault for each: what is installed differs from day to day. */
export async function collectUnlocked(folder: SourceFolder): Promise<Collected[]> {
  const found: Collected[] = []
  const known = new Map<string, string[]>()
  for (const kind of manifestKinds) {
    const locks = new Set(folder.paths.filter((path) => kind.isLock(posix.basename(path))).map(directoryOf))
    for (const path of folder.paths.filter(kind.isIt)) {
      const collected = (await isCovered(path, kind, locks, folder, known))
        ? undefined
        : await collectOne(path, kind, folder)
      if (collected) found.push(collected)
    }
  }
  return found
}

function directoryOf(path: string): string {
  return posix.dirname(path)
}

/** By a lock file beside it, or by one above whose workspace it belongs to. */
async function isCovered(
  path: string,
  { type }: ManifestKind,
  locks: ReadonlySet<string>,
  folder: SourceFolder,
  known: Map<string, string[]>,
): Promise<boolean> {
  const own = directoryOf(path)
  for (let directory = own; ; directory = directoryOf(directory)) {
    if (locks.has(directory)) {
      if (type !== 'npm' || directory === own) return true
      const place = directory === '.' ? own : own.slice(directory.length + 1)
      if (await isMember(place, directory, folder, known)) return true
    }
    if (directory === '.') return false
  }
}

/** Whether a lock file of JavaScript packages is for a folder below it, as manifests or the lock file itself tell. */
async function isMember(
  place: string,
  directory: string,
  folder: SourceFolder,
  known: Map<string, string[]>,
): Promise<boolean> {
  const manifest = await readManifest(folder, posix.join(directory, 'package.json'))
  if (manifest && isNamed(place, memberPatterns(manifest))) return true
  const texts = known.get(directory) ?? (await textsIn(directory, folder))
  known.set(directory, texts)
  return texts.some((text) => names(text, place))
}

/** Whether a text has this folder as a whole path: lock files name those that packages are taken from or installed in. */
function names(text: string, place: string): boolean {
  for (let at = text.indexOf(place); at !== -1; at = text.indexOf(place, at + 1)) {
    if (!/[\w.-]/.test(text[at - 1] ?? '') && !/[\w./-]/.test(text[at + place.length] ?? '')) return true
  }
  return false
}

/** What the lock files of JavaScript packages in a folder, and its manifest, say. */
async function textsIn(directory: string, folder: SourceFolder): Promise<string[]> {
  const files = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock']
  const texts = await Promise.all(files.map((name) => folder.text(posix.join(directory, name))))
  return texts.flatMap((text) => text ?? [])
}

async function collectOne(file: string, kind: ManifestKind, folder: SourceFolder): Promise<Collected | undefined> {
  try {
    const all = await kind.asked(file, folder)
    return all.length === 0 ? undefined : await described(file, kind, all, folder)
  } catch (error) {
    const faults = faultsOf(error, file)
    if (!faults) throw error
    return nothingBut(faults)
  }
}

async function described(
  file: string,
  kind: ManifestKind,
  all: readonly Asked[],
  folder: SourceFolder,
): Promise<Collected> {
  const problems = new LockedFaults(file)
  const packages = new Map<string, Locked>()
  const root: Need[] = []
  for (const one of all) {
    const id = `${one.name}\0${packages.size}`
    const { name, group } = kind.type === 'npm' ? splitName(one.name) : { name: one.name, group: undefined }
    const properties = one.range === undefined ? {} : { [`seaworthy:${kind.type}:requested`]: one.range }
    const listed = { name, group, purl: { type: kind.type }, confidence: asked, properties }
    packages.set(id, { component: listedComponent(listed, file, problems), needs: [] })
    root.push({ id, kind: one.isDevelopment ? 'development' : 'required' })
  }
  const manifest = kind.type === 'npm' ? await readManifest(folder, file) : undefined
  const lock = { file, packages, root, missing: [], onlyForProperty: `seaworthy:${kind.type}:only-for` }
  return {
    ...assembleLock(lock, manifest && subjectFrom(manifest, file), problems, [notLocked(file, kind.locks)]),
    completeness: leftOpen(packages, `no lock file covers ${file}`),
  }
}
