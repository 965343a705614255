import type { Completeness } from '../../inventory/inventory.ts'
import type { Seen } from '../../inventory/component.ts'
import type { Bill, Edge, Entry, Origin, Source } from '../bill.ts'
import { entriesOf } from '../entries.ts'
import { listOf, nodeOf, nodesOf, textOf, textsOf, type Node } from '../values.ts'
import { componentOf } from './component.ts'

/** Phases before there is anything to ship, and after it. What is listed while building may be either. */
const phases: Readonly<Record<string, Seen>> = {
  design: 'declared',
  'pre-build': 'declared',
  'post-build': 'shipped',
  operations: 'shipped',
}

/** A bill in CycloneDX 1.2 to 1.7. Source: https://cyclonedx.org/docs/1.7/json/ */
export function readCycloneDx(document: Node, source: Source): Bill {
  const metadata = nodeOf(document['metadata'])
  const origin = originOf(metadata)
  const entries: Entry[] = []
  const add = (node: Node, line: number | undefined): string | undefined => {
    const component = componentOf(node, source, origin, line)
    const id = textOf(node['bom-ref'])
    if (component) entries.push({ id, component })
    return id
  }
  // What has no identifier cannot be named by an edge, so a text does that none has.
  const app = metadata['component']
  const subject = app === undefined ? undefined : add({ 'bom-ref': '\0subject', ...nodeOf(app) }, undefined)
  for (const { node, line } of entriesOf(document, 'components', source)) add(node, line)
  return { entries, edges: edgesOf(document), subject, completeness: completenessOf(document) }
}

function originOf(metadata: Node): Origin {
  const seen = new Set(nodesOf(metadata['lifecycles']).flatMap(({ phase }) => phaseOf(textOf(phase))))
  const [only] = seen
  const { tools } = metadata
  const named = Array.isArray(tools) ? nodesOf(tools) : nodesOf(nodeOf(tools)['components'])
  const isOurs = named.some(({ publisher }) => publisher === 'Seaworthy')
  return {
    seen: seen.size === 1 ? only : undefined,
    isOurs,
    tellsInstallScripts: isOurs || named.some(({ name }) => name === 'cdxgen'),
  }
}

function phaseOf(phase: string | undefined): Seen[] {
  const seen = phase !== undefined && Object.hasOwn(phases, phase) ? phases[phase] : undefined
  return seen ? [seen] : []
}

function edgesOf(document: Node): Edge[] {
  return nodesOf(document['dependencies']).flatMap(({ ref, dependsOn }) => {
    const from = textOf(ref)
    return from === undefined ? [] : textsOf(listOf(dependsOn)).map((to) => ({ from, to }))
  })
}

/** What another tool calls complete is not proved by a file that we read, and is not called so by us. */
function completenessOf(document: Node): { aggregate: Completeness['aggregate']; ids: string[] }[] {
  return nodesOf(document['compositions']).flatMap(({ aggregate, dependencies }) => {
    const ids = textsOf(listOf(dependencies))
    const isIncomplete = textOf(aggregate)?.startsWith('incomplete') === true
    return isIncomplete && ids.length > 0 ? [{ aggregate: 'incomplete' as const, ids }] : []
  })
}
