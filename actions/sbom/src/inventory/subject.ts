import type { Collected } from '../collect/collector.ts'
import type { Component } from './component.ts'
import { mergeComponents } from './merge.ts'
import { canonicalPurl } from './purl.ts'
import { componentRef } from './ref.ts'

/** What is known of the app apart from its manifests. */
export interface App {
  /** Its name where no manifest tells one: that of the repository or folder. */
  fallbackName: string
  /** What the configuration says, which counts more than manifests. */
  given?: Partial<Component>
}

/** The app as its configuration describes it, else its first manifest. */
export function subjectOf(collected: readonly Collected[], { fallbackName, given = {} }: App): Component {
  const described = [given, ...ofOneApp(collected.flatMap(({ subject }) => subject ?? []))].map(withDefaults)
  const [first = withDefaults({}), ...more] = described
  const { component } = mergeComponents([first, ...more])
  const { purl: stated, ...rest } = component
  const purl = stated === undefined ? undefined : canonicalPurl(stated)
  const named = { ...rest, ...(purl !== undefined && { purl }), name: component.name || fallbackName }
  return { ...named, ref: componentRef(named) }
}

/** Manifests of several ecosystems can name the app differently; the facts of one name are not to be mixed with another's. */
function ofOneApp(subjects: readonly Partial<Component>[]): Partial<Component>[] {
  const main = subjects.find(({ name }) => name)
  return subjects.filter(({ name, group }) => !name || (name === main?.name && group === main.group))
}

/** Members that are not told stay out, so that they do not hide what another manifest tells. */
function withDefaults(described: Partial<Component>): Component {
  const { name, type, ...told } = described
  return {
    hashes: [],
    licences: { declared: [] },
    references: [],
    evidence: [],
    properties: {},
    ...told,
    ref: '',
    scope: 'required',
    type: type ?? 'application',
    ...(name && { name }),
  } as Component
}
