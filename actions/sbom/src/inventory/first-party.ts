import type { Component } from './component.ts'

/** Whether a component is a folder of the sources, which no registry publishes and nobody writes advisories of. */
export function isOfTheSources({ properties }: Pick<Component, 'properties'>): boolean {
  const source = properties['seaworthy:npm:source']
  return source === 'workspace' || source === 'folder'
}
