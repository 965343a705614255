import type { Component } from '../../inventory/component.ts'
import type { LicenceTexts } from '../licence.ts'
import type { BomComponent, Property } from './bom.ts'
import { bsiProperties } from './bsi.ts'
import { evidenceOf } from './evidence.ts'
import { filled } from './filled.ts'
import { tellLicences } from './licences.ts'
import { modelCard, pedigree } from './model-card.ts'
import { organisation } from './organisation.ts'
import { hashesOf, referencesOf, unaddressable } from './references.ts'
import type { Ability } from './version.ts'

/** What all components of one document are written with. */
export interface Context {
  ability: Ability
  texts: LicenceTexts
  refs: ReadonlySet<string>
  /** By ref, why its dependencies are called what they are. */
  because: ReadonlyMap<string, string>
}

/** The longest version that a document may hold (definitions/version). */
const longestVersion = 1024

/** One component. Its text is never written: prompts and schemas are there by name and hash. */
export function componentOf(component: Component, context: Context): BomComponent {
  const { ability, texts, refs } = context
  const { version, cpes = [], supplier, model, dataKind, name } = component
  const licences = tellLicences(component.licences, texts, ability)
  return {
    type: component.type,
    'bom-ref': component.ref,
    supplier: supplier && organisation(supplier),
    group: component.group,
    name,
    version: version !== undefined && version.length <= longestVersion ? version : undefined,
    isExternal: ability.tellsExternal && component.isExternal ? true : undefined,
    description: component.description,
    scope: component.scope,
    hashes: filled(hashesOf(component.hashes)),
    licenses: filled(licences.choices),
    copyright: component.copyright,
    cpe: cpes[0],
    purl: component.purl,
    pedigree: pedigree(component),
    externalReferences: filled(referencesOf(component, ability)),
    evidence: evidenceOf(component, ability),
    modelCard: model && modelCard(model, refs),
    data: component.type === 'data' ? [{ type: dataKind ?? 'other', name }] : undefined,
    properties: filled(sorted([...propertiesOf(component, context), ...licences.properties])),
  }
}

/** What has no member of its own, and the files that prove what is claimed. */
function propertiesOf(component: Component, { ability, because }: Context): Property[] {
  const { version, cpes = [], licences, supplier, hasInstallScript, isExternal } = component
  const told: [name: string, value: string | undefined][] = [
    ['seaworthy:completeness:because', because.get(component.ref)],
    ['seaworthy:supplier:from', supplier?.from],
    ['seaworthy:licence:from', licences.concluded?.from],
    ['seaworthy:hasInstallScript', hasInstallScript ? 'true' : undefined],
    ['seaworthy:isExternal', isExternal && !ability.tellsExternal ? 'true' : undefined],
    ['seaworthy:version', version !== undefined && version.length > longestVersion ? version : undefined],
    ...(ability.placesLines ? [] : cpes.slice(1).map((cpe) => ['seaworthy:cpe', cpe] as [string, string])),
    ...Object.entries(component.properties),
  ]
  return [
    ...told.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])),
    ...bsiProperties(component),
    ...unaddressable(component),
  ]
}

function sorted(properties: Property[]): Property[] {
  return properties.sort((a, b) => {
    if (a.name !== b.name) return a.name < b.name ? -1 : 1
    return a.value < b.value ? -1 : a.value > b.value ? 1 : 0
  })
}
