import type { Component, LicenceClaims } from '../inventory/component.ts'
import type { Inventory } from '../inventory/inventory.ts'
import { readExpression, showExpression } from './expression.ts'

/**
 * The component with the licence that its declarations mean, where they mean one: a name is written as its SPDX id, and
 * several declarations of one file are taken together. What nobody can say is left open.
 */
export function withConclusion(component: Component): Component {
  const concluded = concludedOf(component.licences)
  return concluded === undefined ? component : { ...component, licences: { ...component.licences, concluded } }
}

/** The inventory with such a conclusion for each component. */
export function withConclusions(inventory: Inventory): Inventory {
  const { subject, components } = inventory
  return { ...inventory, subject: withConclusion(subject), components: components.map(withConclusion) }
}

function concludedOf({ declared, concluded }: LicenceClaims): LicenceClaims['concluded'] {
  if (concluded !== undefined) return concluded
  const [first] = declared
  if (first === undefined) return undefined
  const read = declared.map(({ text }) => readExpression(text))
  if (!read.every((expression) => expression !== undefined)) return undefined
  const shown = [...new Set(read.map((expression) => showExpression(expression)))]
  // Two places that say different things prove neither.
  return shown.length === 1 && shown[0] !== undefined ? { expression: shown[0], from: first.from } : undefined
}
