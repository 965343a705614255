import type { Component, ComponentType, Hash, Supplier } from '../../inventory/component.ts'
import { modelLines } from '../model-lines.ts'
import { fullName } from '../../inventory/full-name.ts'
import { oneLine } from '../one-line.ts'
import { downloadLocation, homepage, sourceInfo } from '../spdx/location.ts'
import { noAssertion, type SpdxLicences } from '../spdx/licences.ts'
import type { SpdxExternalRef, SpdxPackage } from './document.ts'

/** SPDX has no purpose for models and data. */
const purposes: Readonly<Record<ComponentType, string>> = {
  application: 'APPLICATION',
  framework: 'FRAMEWORK',
  library: 'LIBRARY',
  platform: 'OTHER',
  'operating-system': 'OPERATING_SYSTEM',
  file: 'FILE',
  'machine-learning-model': 'OTHER',
  data: 'OTHER',
}

const algorithms: Readonly<Record<Hash['algorithm'], string>> = {
  MD5: 'MD5',
  'SHA-1': 'SHA1',
  'SHA-256': 'SHA256',
  'SHA-384': 'SHA384',
  'SHA-512': 'SHA512',
  'BLAKE2b-256': 'BLAKE2b-256',
  BLAKE3: 'BLAKE3',
}

/** One component as a package, under its identifier (clause 7). */
export function packageOf(component: Component, id: string, licences: SpdxLicences): SpdxPackage {
  const { version, supplier, hashes, copyright, description, type } = component
  return {
    SPDXID: id,
    name: oneLine(fullName(component)),
    versionInfo: version && oneLine(version),
    supplier: supplier ? agent(supplier) : noAssertion,
    downloadLocation: downloadLocation(component) ?? noAssertion,
    filesAnalyzed: false,
    checksums: hashes.length === 0 ? undefined : hashes.map(checksum),
    homepage: homepage(component),
    sourceInfo: sourceInfo(component),
    licenseConcluded: licences.concluded(component.licences),
    licenseDeclared: licences.declared(component.licences),
    licenseComments: component.licences.concluded && `Concluded from ${component.licences.concluded.from}.`,
    copyrightText: copyright ?? noAssertion,
    description,
    comment: comment(component),
    externalRefs: externalRefs(component),
    primaryPackagePurpose: purposes[type],
  }
}

/** A supplier or author (clause 6.8). Parentheses and line ends in a name would change what is read. */
export function agent({ name, isPerson, email }: Pick<Supplier, 'name' | 'isPerson' | 'email'>): string {
  const shown = oneLine(name).replaceAll('(', '[').replaceAll(')', ']')
  const address = email !== undefined && /^[^\s()@]+@[^\s()@]+$/.test(email) ? ` (${email})` : ''
  return `${isPerson ? 'Person' : 'Organization'}: ${shown}${address}`
}

function checksum({ algorithm, content }: Hash): { algorithm: string; checksumValue: string } {
  return { algorithm: algorithms[algorithm], checksumValue: content }
}

function comment(component: Component): string | undefined {
  const { model, dataKind, isExternal, hasInstallScript, properties } = component
  const lines = [
    ...(model ? modelLines(model) : []),
    ...(component.type === 'platform' ? ['type: platform'] : []),
    ...(component.type === 'data' ? [`data: ${dataKind ?? 'other'}`] : []),
    ...(isExternal ? ['external: expected from the system, not shipped'] : []),
    ...(hasInstallScript ? ['install script: yes'] : []),
    ...Object.entries(properties).map(([name, value]) => `${name}: ${oneLine(value)}`),
  ]
  return lines.length === 0 ? undefined : lines.join('\n')
}

function externalRefs({ purl, cpes = [] }: Component): SpdxExternalRef[] | undefined {
  const refs: SpdxExternalRef[] = [
    ...(purl === undefined
      ? []
      : [{ referenceCategory: 'PACKAGE-MANAGER' as const, referenceType: 'purl', referenceLocator: purl }]),
    ...cpes.map((cpe) => ({
      referenceCategory: 'SECURITY' as const,
      referenceType: 'cpe23Type',
      referenceLocator: cpe,
    })),
  ]
  return refs.length === 0 ? undefined : refs
}
