import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { LockedFaults } from '../locked/faults.ts'
import { listedComponent } from '../locked/listed.ts'
import type { Lock, Locked, Need } from '../locked/package.ts'
import { invalidLock, nothingBut } from '../lock-text/faults.ts'
import { objectOr, textOr, textsIn } from '../lock-text/json.ts'
import { parseYamlLock } from '../lock-text/yaml.ts'
import { podLines } from './lines.ts'
import { hostOf, isUnencrypted } from '../origins/address.ts'
import { Origins } from '../origins/origin.ts'
import { settingsFor } from '../origins/settings.ts'
import { nameOf, podsOf } from './pods.ts'
import { sourceOf, specRepositories, type PodSource } from './source.ts'

/**
 * `Podfile.lock`: all pods with what they need. A pod and its parts are one component, as they are in the registry and
 * in advisories. Its checksums are of specifications and not of what they lead to.
 * Source: https://guides.cocoapods.org/using/using-cocoapods.html#what-is-podfilelock
 */
export async function collectCocoapods(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  if (text === undefined) return nothingBut([])
  const parsed = parseYamlLock(text, file)
  if (parsed.fault) return nothingBut([parsed.fault])
  const entries = parsed.value['PODS']
  if (entries !== null && !Array.isArray(entries)) {
    return nothingBut(
      'PODFILE CHECKSUM' in parsed.value ? [] : [invalidLock(file, 'The lock file has no list of "PODS".', 1)],
    )
  }
  const problems = new LockedFaults(file)
  const registries = await registriesNamed(file, folder)
  const lock = lockFrom(file, entries ?? [], parsed.value, podLines(text), registries, problems)
  return assembleLock(lock, undefined, problems)
}

function lockFrom(
  file: string,
  entries: readonly unknown[],
  document: Record<string, unknown>,
  lines: ReadonlyMap<string, number>,
  registries: ReadonlySet<string>,
  problems: LockedFaults,
): Lock {
  const { pods, unread } = podsOf(entries)
  for (const name of unread) problems.add('entry', name, undefined)
  const external = objectOr(document['EXTERNAL SOURCES'])
  const checkout = objectOr(document['CHECKOUT OPTIONS'])
  const checksums = objectOr(document['SPEC CHECKSUMS'])
  const repositories = specRepositories(document['SPEC REPOS'])
  const own = (list: Record<string, unknown>, name: string): unknown =>
    Object.hasOwn(list, name) ? list[name] : undefined

  const packages = new Map<string, Locked>()
  const missing: Lock['missing'] = []
  const origins = new Origins(file)
  for (const { name, version, subspecs, needs } of pods.values()) {
    const line = lines.get(name)
    const source = sourceOf(own(external, name), own(checkout, name), repositories.get(name))
    const checksum = textOr(own(checksums, name))
    const properties = {
      ...source.properties,
      ...(subspecs.length > 0 && { 'seaworthy:cocoapods:subspecs': subspecs.join(', ') }),
      ...(checksum !== undefined && { 'seaworthy:cocoapods:spec-checksum': checksum }),
    }
    const purl = { type: 'cocoapods', qualifiers: source.qualifiers }
    const listed = { name, version, purl, line, references: source.references, properties }
    const component = listedComponent(listed, file, problems)
    if (source.place) addOrigin(origins, { name, purl: component.purl, line }, source.place, registries)
    // The file does not tell pods of test targets from the others.
    packages.set(name, { component, needs: needsOf(needs, pods), scope: 'required' })
    for (const need of needs) if (!pods.has(need)) missing.push({ from: name, name: need, line })
  }
  const asked = new Set(textsIn(document['DEPENDENCIES']).map(nameOf))
  for (const name of asked) if (!pods.has(name)) missing.push({ from: '', name })
  return {
    file,
    packages,
    root: needsOf(asked, pods),
    missing,
    onlyForProperty: 'seaworthy:cocoapods:only-for',
    origins: origins.list,
  }
}

function addOrigin(
  origins: Origins,
  pod: Parameters<Origins['add']>[1],
  { kind, address, isPinned }: NonNullable<PodSource['place']>,
  registries: ReadonlySet<string>,
): void {
  if (kind !== 'registry' || !registries.has(hostOf(address) ?? '')) origins.add(kind, pod, address)
  if (isPinned === false) origins.add('unpinned', pod, address)
  if (isUnencrypted(address)) origins.add('unencrypted', pod, address)
}

/** The hosts of the repositories of specifications that the manifest names: `source 'https://…'`. */
async function registriesNamed(file: string, folder: SourceFolder): Promise<Set<string>> {
  const texts = await settingsFor(file, ['Podfile'], folder)
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/^[ \t]{0,20}source[ \t]{0,20}\(?[ \t]{0,20}["']([^"']+)/gm)].flatMap(
        ([, url]) => hostOf(url) ?? [],
      ),
    ),
  )
}

function needsOf(names: Iterable<string>, pods: ReadonlyMap<string, unknown>): Need[] {
  return [...names].flatMap((id): Need[] => (pods.has(id) ? [{ id, kind: 'required' }] : []))
}
