import type { SourceFolder } from '../collector.ts'
import { objectOr, textOr } from '../lock-text/json.ts'
import { parseToml } from '../lock-text/toml.ts'
import { hostOf, isUnencrypted, vcsUrl } from '../origins/address.ts'
import { areUsually } from '../origins/majority.ts'
import { isCommit, Origins, type Origin } from '../origins/origin.ts'
import { settingsFor } from '../origins/settings.ts'
import type { LockedCrate } from './lock.ts'
import { cratePurl } from './source.ts'

/** The crates whose place is for the policy to decide. Cargo itself compares its lock file with what manifests ask for. */
export async function originsOf(file: string, crates: Iterable<LockedCrate>, folder: SourceFolder): Promise<Origin[]> {
  const all = [...crates]
  const known = all.some(({ source }) => source.kind === 'registry') ? await registriesNamed(file, folder) : new Set()
  const areDigested = areUsually(all.filter(isOfRegistry), ({ checksum }) => checksum !== undefined)
  const origins = new Origins(file)
  for (const crate of all) {
    const { name, version, source, checksum, line } = crate
    const named = { name, purl: cratePurl(name, version, source), line }
    const place = placeOf(source)
    if (source.kind === 'registry' && !known.has(hostOf(source.index))) origins.add('registry', named, place)
    if (source.kind === 'git') origins.add('git', named, place)
    if (source.kind === 'git' && !isCommit(source.commit)) origins.add('unpinned', named, place)
    if (isUnencrypted(place)) origins.add('unencrypted', named, place)
    if (areDigested && isOfRegistry(crate) && checksum === undefined) origins.add('undigested', named, place)
  }
  return origins.list
}

function isOfRegistry({ source }: LockedCrate): boolean {
  return source.kind === 'crates.io' || source.kind === 'registry'
}

function placeOf(source: LockedCrate['source']): string | undefined {
  if (source.kind === 'git') return vcsUrl(source)
  return source.kind === 'registry' ? source.index : undefined
}

/**
 * The hosts of the registries that Cargo's configuration names. One that cannot be read names none.
 * Source: https://doc.rust-lang.org/cargo/reference/config.html#registries
 */
async function registriesNamed(file: string, folder: SourceFolder): Promise<Set<string | undefined>> {
  const texts = await settingsFor(file, ['.cargo/config.toml', '.cargo/config'], folder)
  return new Set(
    texts.flatMap((text) => {
      const parsed = parseToml(text, file)
      const { registries, source } = parsed.fault ? {} : parsed.value
      return [...Object.values(objectOr(registries)), ...Object.values(objectOr(source))].map((one) => {
        const { index, registry } = objectOr(one)
        return hostOf((textOr(index) ?? textOr(registry))?.replace(/^(?:sparse|registry)\+/, ''))
      })
    }),
  )
}
