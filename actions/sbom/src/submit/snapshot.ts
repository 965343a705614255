import type { Job } from '@seaworthy/action-kit'
import type { Component } from '../inventory/component.ts'
import type { Inventory } from '../inventory/inventory.ts'
import { inCodeUnitOrder } from '../inventory/order.ts'

/**
 * A dependency snapshot as GitHub takes it.
 * Source: https://docs.github.com/en/rest/dependency-graph/dependency-submission
 */
export interface Snapshot {
  version: 0
  job: { id: string; correlator: string; html_url: string }
  sha: string
  ref: string
  detector: { name: string; version: string; url: string }
  /** RFC 3339. */
  scanned: string
  manifests: Record<string, Manifest>
}

export interface Manifest {
  name: string
  /** Relative to the root of the repository; of what ships there is none. */
  file?: { source_location: string }
  /** By package URL. */
  resolved: Record<string, Resolved>
}

export interface Resolved {
  package_url: string
  relationship: 'direct' | 'indirect'
  scope: 'runtime' | 'development'
  /** Keys of `resolved`. */
  dependencies: string[]
}

/** The name of the manifest of what is in the app and in no lock file. */
const shippedManifest = 'what ships'

/**
 * The inventory as a snapshot: a manifest for each lock file, and one for packages that only ship. Components without
 * package URL or version are left out, since GitHub knows packages by both. `folder` is where the lock files' paths begin,
 * relative to the root of the repository, with `/`; empty for the root.
 */
export function snapshotOf(
  inventory: Pick<Inventory, 'subject' | 'components' | 'dependencies'>,
  folder: string,
  { invocation, action, now }: Pick<Job, 'invocation' | 'action' | 'now'>,
): Snapshot {
  const { server, repository, run, attempt, commit, ref } = invocation
  return {
    version: 0,
    job: {
      id: `${run}-${attempt}`,
      correlator: correlator(invocation.workflow, folder),
      html_url: `${server}/${repository}/actions/runs/${run}/attempts/${attempt}`,
    },
    sha: commit,
    ref,
    detector: {
      name: `seaworthy/${action.name}`,
      version: action.version,
      url: 'https://github.com/OWNER/seaworthy/tree/main/actions/sbom',
    },
    scanned: now.toISOString(),
    manifests: manifestsOf(inventory, folder),
  }
}

/**
 * GitHub replaces the last snapshot of the same correlator. It names the workflow, without the ref that its name ends with
 * and that changes from branch to branch, and the folder, since jobs of a matrix may look at different ones.
 */
function correlator(workflow: string, folder: string): string {
  return ['sbom', workflow.replace(/@[^@]*$/, ''), folder].filter((part) => part !== '').join(' ')
}

function manifestsOf(
  { subject, components, dependencies }: Pick<Inventory, 'subject' | 'components' | 'dependencies'>,
  folder: string,
): Snapshot['manifests'] {
  const direct = new Set(dependencies.get(subject.ref))
  const known = new Map(components.flatMap((component) => (isPackage(component) ? [[component.ref, component]] : [])))
  const manifests = new Map<string, Map<string, Resolved>>()
  for (const component of known.values()) {
    const targets = (dependencies.get(component.ref) ?? []).flatMap((ref) => known.get(ref)?.purl ?? [])
    const resolved = resolvedOf(component, targets, direct.has(component.ref) ? 'direct' : 'indirect')
    for (const file of filesOf(component)) {
      const manifest = manifests.get(file) ?? new Map<string, Resolved>()
      manifests.set(file, manifest.set(component.purl, resolved))
    }
  }
  const sorted = [...manifests].sort(([a], [b]) => inCodeUnitOrder(a, b))
  return Object.fromEntries(sorted.map(([file, resolved]) => manifestOf(file, resolved, folder)))
}

type Package = Component & { purl: string; version: string }

function isPackage(component: Component): component is Package {
  return component.purl !== undefined && component.version !== undefined && component.version !== ''
}

function resolvedOf(
  { purl, scope }: Package,
  dependencies: string[],
  relationship: Resolved['relationship'],
): Resolved {
  return { package_url: purl, relationship, scope: scope === 'excluded' ? 'development' : 'runtime', dependencies }
}

/** The lock files that declare it; the empty text when none does. */
function filesOf({ evidence }: Component): Set<string> {
  const declared = evidence.filter(({ kind }) => kind === 'declared').map(({ file }) => file)
  return new Set(declared.length > 0 ? declared : [''])
}

function manifestOf(file: string, resolved: ReadonlyMap<string, Resolved>, folder: string): [string, Manifest] {
  // Only what this manifest lists may be named in it.
  const own = [...resolved].map(([purl, one]): [string, Resolved] => [
    purl,
    { ...one, dependencies: one.dependencies.filter((target) => resolved.has(target)) },
  ])
  const shown = { resolved: Object.fromEntries(own) }
  if (file === '') return [shippedManifest, { name: shippedManifest, ...shown }]
  const location = folder === '' ? file : `${folder}/${file}`
  return [location, { name: location, file: { source_location: location }, ...shown }]
}
