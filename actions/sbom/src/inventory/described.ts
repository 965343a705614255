import type { Component } from './component.ts'
import { componentRef } from './ref.ts'

/** A component as most readers describe one: what is not told is empty, and it ships. */
export type Described = Pick<Component, 'type' | 'name' | 'evidence'> & Partial<Omit<Component, 'ref'>>

/** The whole component, under the ref that follows from what it is. */
export function component(described: Described): Component {
  const whole: Component = {
    ref: '',
    hashes: [],
    licences: { declared: [] },
    references: [],
    scope: 'required',
    properties: {},
    ...described,
  }
  whole.ref = componentRef(whole)
  return whole
}
