import type { Component } from '../../inventory/component.ts'

/**
 * Whether what has one of Maven's scopes ships. What is `provided` or `system` is expected where the app runs, and may
 * come with it.
 * Source: https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html#dependency-scope
 */
export function shippedScope(scope: string | undefined, isOptional: boolean): Component['scope'] {
  if (scope === 'test' || scope === 'import') return 'excluded'
  return isOptional || scope === 'provided' || scope === 'system' ? 'optional' : 'required'
}
