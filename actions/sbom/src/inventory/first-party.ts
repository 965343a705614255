import type { Component } from './component.ts'

type Facts = Pick<Component, 'properties' | 'version'>

/** Property of a folder of the sources whose manifest says that it is never published. */
export const isPrivate = { 'seaworthy:npm:private': 'true' } as const

/** Whether a component is a folder of the sources, which is under the licence of the app unless it says another. */
export function isOfTheSources({ properties }: Pick<Facts, 'properties'>): boolean {
  return properties['seaworthy:npm:source'] === 'workspace' || isFolder({ properties })
}

/** Whether a component is a folder that is depended on by its path. */
export function isFolder({ properties }: Pick<Facts, 'properties'>): boolean {
  return properties['seaworthy:npm:source'] === 'folder'
}

/**
 * Whether anybody may have written advisories of a component. Of the app's own members nobody has; a folder that is
 * depended on by its path may be the copy of a published package, unless it says that it is private or no version.
 */
export function isPublished({ properties, version }: Facts): boolean {
  if (isFolder({ properties })) return version !== undefined && properties['seaworthy:npm:private'] !== 'true'
  return properties['seaworthy:npm:source'] !== 'workspace'
}
