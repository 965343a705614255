import type { Component } from '../inventory/component.ts'
import { fullName } from '../inventory/full-name.ts'

/** As many are named; reports have them all. */
const mostNamed = 10

/** As people know it, with its version: `@scope/core 1.2.0`. What could break a line is escaped. */
export function nameOf(component: Component): string {
  const { version } = component
  const whole = `${fullName(component)}${version === undefined ? '' : ` ${version}`}`
  return JSON.stringify(whole).slice(1, -1)
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
