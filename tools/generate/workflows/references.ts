import type { Place } from '@seaworthy/verdict'
import type { Pair } from 'yaml'
import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { YamlFile } from '../yaml-file.ts'

/** A `uses:` of a workflow: of an action in a step, or of another workflow in a job. */
export interface Reference {
  uses: string
  at: Place
  /** The comment on the same line: the version that a commit stands for. */
  comment: string | undefined
  /** What `with:` gives, by key. */
  given: Map<string, Place>
}

/** Every `uses:` of a workflow, in the order in which they are written. */
export function referencesOf(file: YamlFile): Reference[] {
  const jobs = pairsOf(file.document.get('jobs', true), file).map((job) => job.value)
  return jobs.flatMap((job) => {
    const steps = isMap(job) ? resolved(job.get('steps', true), file) : undefined
    return [job, ...(isSeq(steps) ? steps.items : [])].flatMap((node) => referenceOf(node, file))
  })
}

function referenceOf(node: unknown, file: YamlFile): Reference[] {
  const map = resolved(node, file)
  const uses = isMap(map) ? resolved(map.get('uses', true), file) : undefined
  if (!isMap(map) || !isScalar(uses)) return []
  const given = pairsOf(map.get('with', true), file).map(
    ({ key }) => [String(isScalar(key) ? key.value : key), file.placeOf(key)] as const,
  )
  return [{ uses: String(uses.value), at: file.placeOf(uses), comment: uses.comment?.trim(), given: new Map(given) }]
}

function pairsOf(node: unknown, file: YamlFile): Pair[] {
  const map = resolved(node, file)
  return isMap(map) ? map.items : []
}

function resolved(node: unknown, file: YamlFile): unknown {
  return isAlias(node) ? node.resolve(file.document) : node
}
