import type { Component, Hash, Reference } from '../../inventory/component.ts'
import { component } from '../../inventory/described.ts'
import { declaredIn } from '../../inventory/evidence.ts'
import { digestOf } from '../../inventory/hashes.ts'
import type { LockedFaults } from '../locked/faults.ts'
import type { LockedCrate } from './lock.ts'
import { cratePurl } from './source.ts'
import { vcsUrl } from '../origins/address.ts'

/** Source: restricted_names.rs of https://github.com/rust-lang/cargo, which lets local crates have letters of any script. */
const lawfulName = /^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u

/** A crate of a lock file as a component, and what is wrong with it. */
export function componentOf(crate: LockedCrate, file: string, faults: LockedFaults): Omit<Component, 'scope'> {
  const { name, version, source, line } = crate
  if (!lawfulName.test(name)) faults.add('name', name, line)
  if (version === undefined) faults.add('version', name, line)
  const hashes = hashesOf(crate, faults)
  const purl = cratePurl(name, version, source)
  return component({
    type: 'library',
    name,
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
    hashes,
    references: referencesOf(crate, hashes),
    evidence: [declaredIn(file, line)],
    properties: source.kind === 'crates.io' ? {} : { 'seaworthy:cargo:source': source.kind },
  })
}

function hashesOf({ name, checksum, line }: LockedCrate, faults: LockedFaults): Hash[] {
  if (checksum === undefined) return []
  const hash = digestOf('SHA-256', checksum)
  if (hash) return [hash]
  faults.add('integrity', name, line)
  return []
}

/**
 * Where a crate is from. crates.io tells in its index where its archives are, which hold the source and nothing else.
 * Source: https://index.crates.io/config.json
 */
function referencesOf({ name, version, source }: LockedCrate, hashes: Hash[]): Reference[] {
  if (source.kind === 'git') {
    const url = vcsUrl(source)
    return URL.canParse(url) ? [{ type: 'vcs', url }] : []
  }
  if (source.kind !== 'crates.io' || version === undefined) return []
  const [folder, archive] = [encodeURIComponent(name.toWellFormed()), encodeURIComponent(version.toWellFormed())]
  const url = `https://static.crates.io/crates/${folder}/${folder}-${archive}.crate`
  return [
    { type: 'distribution', url, ...(hashes.length > 0 && { hashes }) },
    { type: 'source-distribution', url, ...(hashes.length > 0 && { hashes }) },
  ]
}
