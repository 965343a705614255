import type { Collected } from '../collect/collector.ts'
import type { Fault } from '../inventory/inventory.ts'
import type { Artifact } from './artifact.ts'
import type { ShippedFile } from './facts.ts'
import { recordedFiles } from './python/distributions.ts'

/** Whether anything is known of an artifact but its digest. */
export function isTelling(files: readonly ShippedFile[]): boolean {
  return files.length > 1 || files.some(({ facts }) => Object.keys(facts).length > 0)
}

/** That nothing is known of an artifact. */
export function opaque(file: string): Fault {
  return {
    rule: 'sbom/artifact-opaque',
    message:
      'Expected an app whose files can be read, found a file of no kind that is known here: what is in it is not known.',
    remedy: 'Name the folder that it was made from as an artifact, too.',
    file,
  }
}

/** Archives that hide their files, as data for tests does, and that a distribution records as its own. */
export function ofDistributions(faults: readonly Fault[], app: Parameters<typeof recordedFiles>[0]): Fault[] {
  if (!faults.some(({ rule }) => rule === 'sbom/artifact-opaque')) return [...faults]
  const recorded = recordedFiles(app)
  return faults.map((fault) =>
    fault.rule === 'sbom/artifact-opaque' && recorded.has(fault.file)
      ? { ...fault, rule: 'sbom/archive-recorded' }
      : fault,
  )
}

/** An installer that hides its files beside the folder that it was made from; in an app such a file hides what ships. */
export function besideFolder(part: Collected, artifact: Artifact | undefined): Collected {
  const faults = part.faults.map((fault) =>
    fault.rule === 'sbom/artifact-opaque' && artifact?.isFolder === false && fault.file === artifact.name
      ? { ...fault, rule: 'sbom/installer-opaque' }
      : fault,
  )
  return { ...part, faults }
}
