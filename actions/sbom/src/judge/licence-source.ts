import { kindOf } from '../report/described.ts'
import type { Component } from '../inventory/component.ts'

/** Where licences stand that no lock file has, by the type of the package URL, or by what a component without one is. */
const ways: Readonly<Partial<Record<string, string>>> = {
  npm: 'Install the packages before the check ("npm ci", "pnpm install", "yarn install"), so that their manifests can be read',
  cargo: 'Run "cargo vendor" before the check, so that the manifests of crates can be read',
  pypi: 'Name the installed packages with their *.dist-info folders among the "artifacts"',
  'machine-learning-model':
    'Say it in models.manifest.yaml, and run model-manifest-verify before the check, in the same job',
}

/** What to do for components of one ecosystem whose licence nobody knows. */
export function remedyForUnknown(component: Pick<Component, 'purl' | 'type'>, isSaid: boolean): string {
  const way = isSaid ? undefined : ways[kindOf(component)]
  return `${way ?? 'Give a bill that says it as "merge"'}, or write an exception with its reason; "unknown" in the licence policy of seaworthy.yml says what the others are.`
}
