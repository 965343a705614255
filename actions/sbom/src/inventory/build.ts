import type { Collected } from '../collect/collector.ts'
import { completenessOf } from './completeness.ts'
import { Edges } from './edges.ts'
import { withProperHashes } from './hashes.ts'
import { Aliases, groupByIdentity } from './identity.ts'
import type { Fault, Inventory } from './inventory.ts'
import { mergeComponents } from './merge.ts'
import { inCodeUnitOrder } from './order.ts'
import { subjectOf, type App } from './subject.ts'

/**
 * One inventory of all that collectors found. The same component from several places is one, with the evidence, hashes
 * and licences of all; what contradicts itself is a fault. Lists are in code-unit order, and time and memory grow in
 * proportion to what was collected. The order of `parts` decides only which of several descriptions counts.
 */
export function buildInventory(parts: readonly Collected[], app: App): Inventory {
  const { collected, faults: malformed } = withProperHashes(parts)
  const subject = subjectOf(collected, app)
  const groups = groupByIdentity(collected)
  // A workspace lists the app among its own members.
  groups.delete(subject.ref)
  const merged = [...groups.values()].map(mergeComponents)
  const edges = new Edges(subject.ref)
  const aliases = collected.map((part) => new Aliases(groups, part, subject.ref))
  collected.forEach((part, index) => {
    const own = aliases[index]
    if (own) edges.add(part, own)
  })
  const faults = collected.flatMap((part) => part.faults)
  return {
    subject,
    components: merged.map(({ component }) => component).sort((a, b) => inCodeUnitOrder(a.ref, b.ref)),
    dependencies: edges.sorted(),
    completeness: completenessOf(collected, aliases, subject.ref, faults),
    faults: sortFaults([...faults, ...malformed, ...merged.flatMap((one) => one.faults), ...edges.faults()]),
  }
}

/** Once each, by place. */
function sortFaults(faults: readonly Fault[]): Fault[] {
  const keyed = new Map(
    faults.map((fault) => {
      const { file, line = 0, rule, message } = fault
      return [[file, String(line).padStart(10, '0'), rule, message].join('\0'), fault]
    }),
  )
  return [...keyed].sort(([a], [b]) => inCodeUnitOrder(a, b)).map(([, fault]) => fault)
}
