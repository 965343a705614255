import { posix } from 'node:path'
import type { Fault } from '../../inventory/inventory.ts'
import type { SourceFolder } from '../collector.ts'
import { isAmong } from '../is-among.ts'
import { objectOr, textOr } from '../lock-text/json.ts'
import { parseToml } from '../lock-text/toml.ts'
import { baseOf, folderOf } from '../../inventory/path.ts'
import type { LockedCrate } from './lock.ts'
import { nameIn, packageField, type CargoManifest } from './manifest.ts'

const manifestName = 'Cargo.toml'
/** `cargo vendor` puts it beside each manifest, with the checksum of the archive that it unpacked. */
const vendorMark = '.cargo-checksum.json'

/** The manifests of the sources that one Cargo.lock is for. */
export interface SourceManifests {
  /** Beside the lock file. */
  top: CargoManifest | undefined
  /** By the name of their crate. */
  byCrate: Map<string, CargoManifest>
  faults: Fault[]
}

/**
 * The manifests below a Cargo.lock, without those that a nearer one is for, and those of folders that they depend on by
 * path.
 */
export async function readManifests(lockFile: string, folder: SourceFolder): Promise<SourceManifests> {
  const directory = folderOf(lockFile)
  const faults: Fault[] = []
  const byCrate = new Map<string, CargoManifest>()
  let top: CargoManifest | undefined
  const waiting = new Set(manifestsBelow(directory, folder.paths))
  // A set hands out what is added while it is walked.
  for (const file of waiting) {
    const manifest = await readManifest(file, folder, faults)
    if (!manifest) continue
    if (manifest.directory === directory) top = manifest
    const name = nameIn(manifest)
    if (name !== undefined && !byCrate.has(name)) byCrate.set(name, manifest)
    for (const path of pathsIn(manifest)) {
      const place = posix.join(manifest.directory, path, manifestName)
      if (!place.startsWith('../') && !posix.isAbsolute(place)) waiting.add(place)
    }
  }
  return { top, byCrate, faults }
}

function manifestsBelow(directory: string, paths: readonly string[]): string[] {
  const others = new Set(
    paths.filter((path) => path.endsWith('/Cargo.lock') || path.endsWith(vendorMark)).map(folderOf),
  )
  others.delete(directory)
  return paths.filter((path) => {
    if (!path.startsWith(directory) || baseOf(path) !== manifestName) return false
    for (let place = folderOf(path); place.length > directory.length; place = folderOf(place.slice(0, -1))) {
      if (others.has(place)) return false
    }
    return true
  })
}

async function readManifest(file: string, folder: SourceFolder, faults: Fault[]): Promise<CargoManifest | undefined> {
  const text = await folder.text(file)
  if (text === undefined) return undefined
  const parsed = parseToml(text, file)
  if (!parsed.fault) return { file, directory: folderOf(file), table: parsed.value }
  faults.push({
    ...parsed.fault,
    rule: 'sbom/manifest-invalid',
    remedy: 'Mend it, and run cargo: it tells which crates are needed for what.',
  })
  return undefined
}

function pathsIn({ table }: CargoManifest): string[] {
  const sections = [table, objectOr(table['workspace']), ...Object.values(objectOr(table['target'])).map(objectOr)]
  return sections.flatMap((section) =>
    [section['dependencies'], section['build-dependencies'], section['dev-dependencies']].flatMap((list) =>
      Object.values(objectOr(list)).flatMap((one) => textOr(objectOr(one)['path']) ?? []),
    ),
  )
}

/** Whether a file stands in the folder of a vendored crate. */
export function isVendored(file: string, folder: SourceFolder): boolean {
  return isAmong(folder, `${folderOf(file)}${vendorMark}`)
}

/** Reads manifests of vendored crates, where they are what the lock file means. */
export class Vendored {
  readonly #folder: SourceFolder
  /** By the name of the folder. */
  readonly #places: Map<string, string[]>

  constructor(folder: SourceFolder) {
    this.#folder = folder
    const places = folder.paths.filter((path) => path.endsWith(`/${vendorMark}`)).map((path) => posix.dirname(path))
    this.#places = Map.groupBy(places, (place) => posix.basename(place))
  }

  /** Undefined where the crate is not there in this version, or was unpacked from another archive. */
  async manifestOf({ name, version, checksum, source }: LockedCrate): Promise<CargoManifest | undefined> {
    if (source.kind === 'local') return undefined
    const places = [...(this.#places.get(`${name}-${version ?? ''}`) ?? []), ...(this.#places.get(name) ?? [])]
    for (const place of places) {
      const manifest = await readManifest(`${place}/${manifestName}`, this.#folder, [])
      const isIt = manifest && nameIn(manifest) === name && packageField(manifest, undefined, 'version') === version
      if (isIt && (await this.#checksumIn(place)) === checksum) return manifest
    }
    return undefined
  }

  async #checksumIn(place: string): Promise<string | undefined> {
    try {
      const value: unknown = JSON.parse((await this.#folder.text(`${place}/${vendorMark}`)) ?? '')
      return textOr(objectOr(value)['package'])
    } catch {
      // Not JSON, or not UTF-8: it proves nothing.
      return undefined
    }
  }
}
