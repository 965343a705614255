import type { Component } from './component.ts'

/** As people know it: `@scope/core`. */
export function fullName({ group, name }: Pick<Component, 'group' | 'name'>): string {
  return group === undefined ? name : `${group}/${name}`
}
