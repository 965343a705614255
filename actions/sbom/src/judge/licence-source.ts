import { kindOf } from '../report/described.ts'
import type { Component } from '../inventory/component.ts'

/** Where licences of packages stand that no lock file has, by the type of their package URL. */
const ways: Readonly<Partial<Record<string, string>>> = {
  npm: 'Install the packages before the check ("npm ci", "pnpm install", "yarn install"), so that their manifests can be read',
  cargo: 'Run "cargo vendor" before the check, so that the manifests of crates can be read',
  pypi: 'Name the installed packages with their *.dist-info folders among the "artifacts"',
}

/** What to do for components of one ecosystem whose licence nobody knows. */
export function remedyForUnknown(component: Pick<Component, 'purl' | 'type'>, isSaid: boolean): string {
  const way = isSaid ? undefined : ways[kindOf(component)]
  return `${way ?? 'Give a bill that says it as "merge"'}, or write an exception with its reason; "unknown" in the licence policy of seaworthy.yml says what the others are.`
}
