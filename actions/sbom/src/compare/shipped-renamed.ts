import type { Finding } from '@seaworthy/verdict'
import { aliasesIn } from '../collect/npm-package/aliases.ts'
import type { Component } from '../inventory/component.ts'
import { fullName } from '../inventory/full-name.ts'
import type { Inventory } from '../inventory/inventory.ts'
import { isDeclared } from '../inventory/seen.ts'

/** The folder that Node finds a package by, in which its manifest lies. */
const packageFolder = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/@][^/]*)\/package\.json$/i

/**
 * npm packages in the app whose manifest says that they are one that lock files declare, in the folder of another: what
 * Node runs under the folder's name is not what the declared package does, unless a lock file has that name as an alias.
 * Undeclared ones are told as such. Pure.
 */
export function findRenamed({ components }: Pick<Inventory, 'components'>): Finding[] {
  return components.flatMap((component) => {
    if (!isDeclared(component)) return []
    const names = new Set([fullName(component), ...aliasesIn(component.properties)].map((name) => name.toLowerCase()))
    return component.evidence.flatMap(({ kind, file }) => {
      const folder = kind === 'shipped' ? packageFolder.exec(file)?.[1] : undefined
      return folder === undefined || names.has(folder.toLowerCase()) ? [] : [renamed(component, folder, file)]
    })
  })
}

function renamed(component: Component, folder: string, file: string): Finding {
  return {
    rule: 'sbom/shipped-renamed',
    severity: 'high',
    message: `Expected the package ${JSON.stringify(folder)} in its folder, found a manifest that says it is ${JSON.stringify(fullName(component))}, which no lock file installs under that name.`,
    remedy: 'Find out how the folder came into the app: build it from a clean checkout, with npm ci or the like.',
    at: { file },
    properties: { ref: component.ref, folder },
  }
}
