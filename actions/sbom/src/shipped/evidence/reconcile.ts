import type { Collected } from '../../collect/collector.ts'
import type { Component } from '../../inventory/component.ts'
import { mergeComponents } from '../../inventory/merge.ts'
import type { Shipped } from '../collect-shipped.ts'
import { manifestComponents, type ManifestComponent } from './model-components.ts'
import type { Reviewed } from './reviewed-models.ts'

/**
 * What ships, with what the manifest says of the same bytes: a shipped model, prompt or setting that the manifest lists
 * by its digest is that component, with the manifest's name, licences and sources. What the manifest lists beside is a
 * part of its own: seen in the app where `places` has all its files, by digest, and else declared alone. Models of several
 * files keep one component for each, which the model depends on.
 */
export function reconcileModels(
  shipped: readonly Collected[],
  reviewed: readonly Reviewed[],
  places: Shipped['places'],
): Collected[] {
  const listed = reviewed.flatMap(manifestComponents)
  const bySha256 = new Map(
    listed.flatMap((one) => one.files.map(({ digest }) => [`${kindOf(one.component)} ${digest.sha256}`, one] as const)),
  )
  const seen = new Map<ManifestComponent, Component[]>()
  const parts = shipped.map((part) => {
    const renamed = new Map<string, string>()
    const components = part.components.map((found) => {
      const one = bySha256.get(`${kindOf(found)} ${sha256Of(found)}`)
      if (!one) return found
      seen.set(one, [...(seen.get(one) ?? []), found])
      if (one.files.length > 1) return found
      renamed.set(found.ref, one.component.ref)
      return describedBy(one.component, found)
    })
    return renamed.size === 0 ? part : { ...part, components, roots: part.roots.map((ref) => renamed.get(ref) ?? ref) }
  })
  return listed.length === 0 ? parts : [...parts, manifestPart(listed, seen, places)]
}

/** A component in the words of the manifest, which is declared there and ships here. */
function describedBy(declared: Component, found: Component): Component {
  return { ...mergeComponents([declared, { ...found, name: declared.name }]).component, ref: declared.ref }
}

function manifestPart(
  listed: readonly ManifestComponent[],
  seen: ReadonlyMap<ManifestComponent, Component[]>,
  places: Shipped['places'],
): Collected {
  const several = listed.filter(({ files }) => files.length > 1)
  return {
    components: listed.map((one) => withEvidence(one, places)),
    dependencies: new Map(several.map((one) => [one.component.ref, (seen.get(one) ?? []).map(({ ref }) => ref)])),
    roots: listed.map(({ component }) => component.ref),
    completeness: [],
    faults: [],
  }
}

/** A model ships when all its weights do. */
function withEvidence({ component, files }: ManifestComponent, places: Shipped['places']): Component {
  const seen = files.map(({ digest }) => places.get(digest.sha256) ?? [])
  if (seen.length === 0 || seen.some((one) => one.length === 0)) return component
  return { ...component, evidence: [...component.evidence, ...seen.flat()] }
}

function sha256Of({ hashes }: Component): string | undefined {
  return hashes.find(({ algorithm }) => algorithm === 'SHA-256')?.content
}

/** A file of the same bytes may be a prompt and a part of a model: both are components. */
function kindOf({ type }: Component): string {
  return type
}

/** SHA-256 of the files that the manifests list. */
export function reviewedDigests(reviewed: readonly Reviewed[]): Set<string> {
  return new Set(reviewed.flatMap(manifestComponents).flatMap(({ files }) => files.map(({ digest }) => digest.sha256)))
}
