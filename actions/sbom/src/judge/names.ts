import type { Component } from '../inventory/component.ts'
import { fullName } from '../inventory/full-name.ts'

/** As many are named; reports have them all. */
const mostNamed = 10

/** As people know it, with its version: `@scope/core 1.2.0`. On one line. */
export function nameOf(component: Component): string {
  const { version } = component
  return escaped(`${fullName(component)}${version === undefined ? '' : ` ${version}`}`)
}

/** A text of others in a sentence of ours: what could break a line is escaped as in JSON. */
export function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** The first of many, in words. */
export function namesOf(components: readonly Component[]): string {
  const named = components.slice(0, mostNamed).map(nameOf)
  return `${named.join(', ')}${components.length > mostNamed ? ` and ${components.length - mostNamed} more` : ''}`
}

/** `1 component`, `2 components`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
