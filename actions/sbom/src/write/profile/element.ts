import type { Component } from '../../inventory/component.ts'
import type { Inventory } from '../../inventory/inventory.ts'
import type { Writing } from '../writing.ts'

/** A list of minimum elements that somebody asks for. */
export interface Profile {
  /** `g7-ai`, `cisa-2025`, `bsi-tr-03183-2`. */
  id: string
  title: string
  /** What our list of its elements was made from. */
  basis: string
  elements: readonly Element[]
}

/** One thing that a profile asks for, of the document or of each of some components. */
export interface Element {
  cluster: string
  name: string
  /** What it is asked of. */
  of: 'document' | 'app' | 'components' | 'models' | 'data sets'
  /** The file that fills it, or whoever does; undefined when nothing does. */
  filledFrom: (asked: Asked) => string | undefined
}

/** What an element looks at. For the document, the component is the app. */
export interface Asked {
  component: Component
  inventory: Inventory
  writing: Writing
  /** By ref, the file that proves all its dependencies to be listed. */
  complete: ReadonlyMap<string, string>
  /** What other evidence fills, by `<profile>/<element>`: the file. */
  elsewhere: ReadonlyMap<string, string>
}

/** The place that proves a component to be there. */
function placeOf({ evidence: [place] }: Component): string | undefined {
  return place?.file
}

/** That place, when the component has the member. */
export function when(has: (component: Component) => unknown): Element['filledFrom'] {
  return ({ component }) => {
    const value = has(component)
    const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    return isEmpty || value === false ? undefined : (placeOf(component) ?? 'configuration')
  }
}

/** The words for what we know without a file. */
export const byTool = 'this tool'
export const byConfiguration = 'configuration'

/** Never filled here: only other evidence can. */
export function nowhere(): undefined {
  return undefined
}
