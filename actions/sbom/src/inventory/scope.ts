import type { Component } from './component.ts'

/** The scope of what has several: what ships in one place ships. */
export function strongestScope(scopes: readonly Component['scope'][]): Component['scope'] {
  if (scopes.includes('required')) return 'required'
  return scopes.includes('optional') ? 'optional' : 'excluded'
}
