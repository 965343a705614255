import type { Collected } from '../collect/collector.ts'
import type { Component } from './component.ts'
import { canonicalPurl } from './purl.ts'
import { componentRef, encodeControls } from './ref.ts'

/** By the ref of the whole inventory, all that collectors say of one component; in the order in which they say it. */
export type Groups = Map<string, [Component, ...Component[]]>

/** The components of all collectors by what they are: a purl in its canonical form, else their ref. */
export function groupByIdentity(collected: readonly Collected[]): Groups {
  const groups: Groups = new Map()
  for (const { components } of collected) {
    for (const component of components) {
      const identified = identify(component)
      const same = groups.get(identified.ref)
      if (same) same.push(identified)
      else groups.set(identified.ref, [identified])
    }
  }
  return groups
}

/** The component under its canonical purl, which is its ref too. A purl that is none is not written anywhere. */
function identify(component: Component): Component {
  const { purl: given, ...rest } = component
  const purl = given === undefined ? undefined : canonicalPurl(given)
  if (purl !== undefined) return purl === given && component.ref === purl ? component : { ...rest, purl, ref: purl }
  const ref = given === undefined ? encodeControls(component.ref) : ''
  return ref === component.ref && ref !== '' ? component : { ...rest, ref: ref === '' ? componentRef(rest) : ref }
}

/** Leads from the refs that one collector uses to those of the inventory. */
export class Aliases {
  readonly #known: Groups
  readonly #aliases = new Map<string, string>()
  readonly #subject: string

  /** `subject` is the ref of the app, which a collector calls by the ref of its own subject, or by none. */
  constructor(known: Groups, { components, subject }: Collected, subjectRef: string) {
    this.#known = known
    this.#subject = subjectRef
    for (const component of components) {
      const { ref } = identify(component)
      if (ref !== component.ref) this.#aliases.set(component.ref, ref)
    }
    for (const own of ['', subject?.ref, subject?.purl]) if (own !== undefined) this.#aliases.set(own, subjectRef)
  }

  /** The ref in the inventory; undefined when no component has it. */
  resolve(ref: string): string | undefined {
    const target = this.#aliases.get(ref) ?? ref
    return target === this.#subject || this.#known.has(target) ? target : undefined
  }
}
