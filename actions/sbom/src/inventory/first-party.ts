import type { Component } from './component.ts'

type Facts = Pick<Component, 'properties' | 'version'>

/** Property of a part of the sources whose manifest says that it is never published. */
export const isPrivate = { 'seaworthy:npm:private': 'true' } as const

/**
 * Whether a component is a part of the sources, which is under the licence of the app unless it says another: a member of
 * the workspace, or a folder that is depended on by its path.
 */
export function isOfTheSources({ properties }: Pick<Facts, 'properties'>): boolean {
  const source = properties['seaworthy:npm:source']
  return source === 'workspace' || source === 'folder'
}

/**
 * Whether anybody may have written advisories of a component. A part of the sources may be a package that the app's own
 * people publish, or the copy of another's, unless it says that it is private or no version.
 */
export function isPublished(component: Facts): boolean {
  const { version, properties } = component
  if (!isOfTheSources(component)) return true
  return version !== undefined && properties['seaworthy:npm:private'] !== 'true'
}
