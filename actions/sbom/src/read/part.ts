import type { Collected } from '../collect/collector.ts'
import { componentRef } from '../inventory/ref.ts'
import type { Component } from '../inventory/component.ts'
import { parsePurl } from '../inventory/purl.ts'

/**
 * A bill as part of an app's inventory. What it is of is a component of the app, such as a service that another team built,
 * unless it is the app itself, by name or package URL without version.
 */
export function asPartOf(bill: Collected, app: Pick<Component, 'name'> & Partial<Pick<Component, 'purl'>>): Collected {
  const { subject, ...rest } = bill
  if (subject?.name === undefined || isSame(subject, app)) return bill
  const described = subject as Component
  const component: Component = { ...described, ref: componentRef(described) }
  const dependencies = new Map([...rest.dependencies, [component.ref, rest.roots]])
  const completeness = rest.completeness.map((one) => ({
    ...one,
    refs: one.refs.map((ref) => (ref === '' ? component.ref : ref)),
  }))
  return { ...rest, components: [...rest.components, component], dependencies, roots: [component.ref], completeness }
}

function isSame({ name, purl }: Partial<Component>, app: Parameters<typeof asPartOf>[1]): boolean {
  return name === app.name || (purl !== undefined && app.purl !== undefined && packageOf(purl) === packageOf(app.purl))
}

function packageOf(purl: string): string {
  const { type = '', namespace = '', name = '' } = parsePurl(purl) ?? {}
  return [type, namespace, name].join('/')
}
