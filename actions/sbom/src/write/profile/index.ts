import type { Component } from '../../inventory/component.ts'
import type { Inventory } from '../../inventory/inventory.ts'
import { sortedSet } from '../../inventory/order.ts'
import type { Writing } from '../writing.ts'
import { bsi } from './bsi.ts'
import { cisa } from './cisa.ts'
import type { Asked, Element, Profile } from './element.ts'
import { g7 } from './g7.ts'

const profiles: readonly Profile[] = [g7, cisa, bsi]

/** How far a document fills a profile, as JSON. */
export interface ProfileReport {
  profile: string
  title: string
  /** What our list of its elements was made from. */
  basis: string
  elements: FilledElement[]
}

export interface FilledElement {
  cluster: string
  element: string
  of: Element['of']
  /** `not-applicable` when there is nothing that it is asked of. */
  status: 'filled' | 'partly' | 'missing' | 'not-applicable'
  /** Of how many it is asked, and for how many it is filled. */
  asked: number
  filled: number
  /** The files that fill it, or whoever does; the first of many. */
  from: string[]
}

/** Enough to find the others. */
const mostFiles = 5

/**
 * Which elements of each profile are filled, and from which files. `elsewhere` names the files of other evidence that fills
 * what no bill of materials can, by `<profile>/<element>`: `g7-ai/author signature`.
 */
export function profileReports(
  inventory: Inventory,
  writing: Writing,
  elsewhere: ReadonlyMap<string, string> = new Map(),
): ProfileReport[] {
  const complete = new Map(
    inventory.completeness
      .filter(({ aggregate }) => aggregate === 'complete')
      .flatMap(({ refs, because }) => refs.map((ref) => [ref, because])),
  )
  return profiles.map((profile) => ({
    profile: profile.id,
    title: profile.title,
    basis: profile.basis,
    elements: profile.elements.map((element) => fill(profile, element, { inventory, writing, complete, elsewhere })),
  }))
}

/** A row for each element, for a table: cluster, element, status, from where. */
export function profileRows({
  elements,
}: ProfileReport): [cluster: string, element: string, status: string, from: string][] {
  return elements.map(({ cluster, element, status, asked, filled, from }) => [
    cluster,
    element,
    status === 'partly' ? `${filled} of ${asked}` : status,
    from.join(', '),
  ])
}

function fill(profile: Profile, element: Element, context: Omit<Asked, 'component'>): FilledElement {
  const { cluster, name, of } = element
  const components = askedOf(of, context.inventory)
  const other = context.elsewhere.get(`${profile.id}/${name}`)
  const found = components.flatMap((component) => element.filledFrom({ ...context, component }) ?? other ?? [])
  return {
    cluster,
    element: name,
    of,
    status: statusOf(components.length, found.length),
    asked: components.length,
    filled: found.length,
    from: sortedSet(found).slice(0, mostFiles),
  }
}

function askedOf(of: Element['of'], { subject, components }: Inventory): readonly Component[] {
  switch (of) {
    case 'document':
    case 'app':
      return [subject]
    case 'components':
      return [subject, ...components]
    case 'models':
      return components.filter(({ type }) => type === 'machine-learning-model')
    case 'data sets':
      return components.filter(({ type, dataKind }) => type === 'data' && dataKind === 'dataset')
  }
}

function statusOf(asked: number, filled: number): FilledElement['status'] {
  if (asked === 0) return 'not-applicable'
  if (filled === asked) return 'filled'
  return filled === 0 ? 'missing' : 'partly'
}
