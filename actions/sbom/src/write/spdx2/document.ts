import type { ExtractedLicence } from '../spdx/licences.ts'

/**
 * The part of SPDX 2.3 in JSON that is written here; members that are undefined are not written.
 * Source: https://spdx.github.io/spdx-spec/v2.3/
 */
export interface SpdxDocument {
  spdxVersion: 'SPDX-2.3'
  dataLicense: 'CC0-1.0'
  SPDXID: 'SPDXRef-DOCUMENT'
  name: string
  documentNamespace: string
  creationInfo: { created: string; creators: string[]; comment?: string | undefined }
  packages: SpdxPackage[]
  hasExtractedLicensingInfos?: ExtractedLicence[] | undefined
  relationships: SpdxRelationship[]
}

export interface SpdxPackage {
  SPDXID: string
  name: string
  versionInfo?: string | undefined
  packageFileName?: string | undefined
  supplier: string
  downloadLocation: string
  filesAnalyzed: false
  checksums?: { algorithm: string; checksumValue: string }[] | undefined
  homepage?: string | undefined
  sourceInfo?: string | undefined
  licenseConcluded: string
  licenseDeclared: string
  licenseComments?: string | undefined
  copyrightText: string
  description?: string | undefined
  comment?: string | undefined
  externalRefs?: SpdxExternalRef[] | undefined
  primaryPackagePurpose: string
}

export interface SpdxExternalRef {
  referenceCategory: 'PACKAGE-MANAGER' | 'SECURITY' | 'OTHER'
  referenceType: string
  referenceLocator: string
}

export interface SpdxRelationship {
  spdxElementId: string
  relationshipType: string
  relatedSpdxElement: string
  comment?: string | undefined
}
