import type { Collected } from '../collect/collector.ts'
import type { Component } from '../inventory/component.ts'
import { componentRef } from '../inventory/ref.ts'
import type { Bill, Source } from './bill.ts'
import { withoutLockFiles } from './lock-files.ts'

/**
 * What a document says in the words of our inventory: identifiers of the document, which are random with some tools, become
 * package URLs or names. An identifier that stands twice is the first one's.
 */
export function assemble(bill: Bill, source: Source): Collected {
  const { entries, edges, subject: subjectId, completeness } = withoutLockFiles(bill)
  const refs = new Map<string, string>()
  const components: Component[] = []
  let subject: Component | undefined
  for (const { id, component } of entries) {
    const described = { ...component, ref: componentRef(component) }
    const isSubject = id !== undefined && id === subjectId && (!subject || subject.ref === described.ref)
    if (!isSubject) components.push(described)
    else subject ??= described
    if (id === undefined) continue
    const ref = isSubject ? '' : described.ref
    const known = refs.get(id) ?? ref
    refs.set(id, known)
    if (known !== ref) source.complaints.add('reference', JSON.stringify(id), described.evidence[0]?.line)
  }
  // What no entry describes keeps its name, and is found missing.
  const resolve = (id: string): string => refs.get(id) ?? id
  return {
    components: components.map((component) => withOrigins(component, refs)),
    ...connect(edges, resolve),
    ...(subject && { subject: isFolder(subject) ? { ref: '' } : { ...subject, ref: '' } }),
    completeness: completeness.map(({ aggregate, ids }) => ({
      aggregate,
      refs: ids.map(resolve),
      because: `${source.file} says so`,
    })),
    faults: source.complaints.faults(),
  }
}

/** Tools call what they looked at by its folder on some machine, which says nothing of the app. */
function isFolder({ type, name, purl }: Component): boolean {
  return purl === undefined && (type === 'file' || /^(?:[./\\]|[a-z]:[\\/])/i.test(name))
}

function connect(edges: Bill['edges'], resolve: (id: string) => string): Pick<Collected, 'dependencies' | 'roots'> {
  const targets = new Map<string, Set<string>>()
  for (const { from, to } of edges) {
    const source = resolve(from)
    const known = targets.get(source)
    if (known) known.add(resolve(to))
    else targets.set(source, new Set([resolve(to)]))
  }
  const roots = [...(targets.get('') ?? [])]
  targets.delete('')
  return { roots, dependencies: new Map([...targets].map(([from, to]) => [from, [...to]])) }
}

/** Models and data sets that one was made from are named by their ref where they are components. */
function withOrigins(component: Component, refs: ReadonlyMap<string, string>): Component {
  const { model } = component
  if (!model?.datasets && !model?.baseModels) return component
  const resolve = (ids: readonly string[]): string[] => ids.map((id) => refs.get(id) ?? id)
  const { baseModels, datasets } = model
  return {
    ...component,
    model: {
      ...model,
      ...(baseModels && { baseModels: resolve(baseModels) }),
      ...(datasets && { datasets: resolve(datasets) }),
    },
  }
}
