import type { Component, LicenceClaims, Reference } from '../../inventory/component.ts'
import { declaredIn } from '../../inventory/evidence.ts'
import { textOr, textsIn } from '../lock-text/json.ts'
import { supplierOf } from '../person.ts'
import { withoutSecrets } from '../origins/address.ts'
import { packageField, type CargoManifest } from './manifest.ts'

/** What a Cargo.toml tells of its crate. */
export type Described = Pick<Component, 'licences' | 'supplier' | 'references' | 'description' | 'hasInstallScript'>

/**
 * Licence, supplier, places and description. The first author is the supplier. A build script runs when the crate is
 * built, which is when one is installed.
 * Source: https://doc.rust-lang.org/cargo/reference/manifest.html
 */
export function describe(manifest: CargoManifest, workspace: CargoManifest | undefined): Described {
  const field = (name: string): string | undefined => textOr(packageField(manifest, workspace, name))?.trim()
  const [author] = textsIn(packageField(manifest, workspace, 'authors'))
  const supplier = supplierOf(author, manifest.file)
  const [licence, description] = [field('license'), field('description')]
  return {
    licences: licence ? licenceClaims(licence, manifest.file) : { declared: [] },
    ...(supplier && { supplier }),
    references: [...reference('vcs', field('repository')), ...reference('website', field('homepage'))],
    ...(description && { description }),
    ...(field('build') && { hasInstallScript: true }),
  }
}

/** Before Cargo had SPDX expressions, `MIT/Apache-2.0` offered a choice; read as anything else, half of it is lost. */
function licenceClaims(text: string, from: string): LicenceClaims {
  const declared = [{ text, from }]
  if (!/^[\w.+-]+(?:\s*\/\s*[\w.+-]+)+$/.test(text)) return { declared }
  return { declared, concluded: { expression: text.split(/\s*\/\s*/).join(' OR '), from } }
}

function reference(type: Reference['type'], url: string | undefined): Reference[] {
  if (url === undefined || !/^(?:git\+)?(?:https?|ssh|git):\/\//.test(url) || !URL.canParse(url)) return []
  return [{ type, url: withoutSecrets(url) }]
}

/** The app as the manifest beside the lock file describes it; undefined when that is of a workspace alone. */
export function subjectFrom(manifest: CargoManifest): Partial<Component> | undefined {
  const name = textOr(packageField(manifest, manifest, 'name'))
  if (name === undefined) return undefined
  const version = textOr(packageField(manifest, manifest, 'version'))
  const described = describe(manifest, manifest)
  return {
    name,
    ...(version !== undefined && { version }),
    ...described,
    evidence: [declaredIn(manifest.file)],
  }
}
