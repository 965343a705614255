import type { Component } from './component.ts'
import { withAliases } from '../collect/npm-package/aliases.ts'
import { overlaid } from './overlaid.ts'
import { isDeclared } from './seen.ts'

/** That a package is from elsewhere than the registry. */
const source = 'seaworthy:npm:source'
/** That a package is for development alone. */
const development = 'cdx:npm:package:development'

/**
 * The properties of several descriptions of one component, but those that one place cannot say for another: a package that
 * somebody gets from the registry is from there, and one that ships anywhere is not for development alone.
 */
export function mergeProperties(same: readonly Component[], scope: Component['scope']): Component['properties'] {
  const told = same.map(({ properties }) => properties)
  const { [source]: from, [development]: isDevelopment, ...others } = withAliases(overlaid(told), told)
  const declared = same.filter(isDeclared)
  const tellers = declared.length > 0 ? declared : same
  return {
    ...others,
    ...(from !== undefined &&
      tellers.every(({ properties }) => properties[source] !== undefined) && { [source]: from }),
    ...(isDevelopment !== undefined && scope === 'excluded' && { [development]: isDevelopment }),
  }
}
