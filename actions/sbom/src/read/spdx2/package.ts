import type { Component, ComponentType, Reference, Supplier } from '../../inventory/component.ts'
import type { Entry, Origin, Source } from '../bill.ts'
import { cpesOf } from '../cpes.ts'
import { shown } from '../entries.ts'
import { reportedIn } from '../evidence.ts'
import { hashesOf } from '../hashes.ts'
import { identityOf } from '../identity.ts'
import { claimsOf, type LicenceTexts } from '../spdx/expression.ts'
import { nodesOf, textOf, type Node } from '../values.ts'
import { commentOf } from './comment.ts'

/** What is known apart from the package itself. */
export interface Surroundings {
  source: Source
  origin: Origin
  texts: LicenceTexts
  line: number | undefined
}

const purposes: Readonly<Record<string, ComponentType>> = {
  APPLICATION: 'application',
  FRAMEWORK: 'framework',
  'OPERATING-SYSTEM': 'operating-system',
  OPERATING_SYSTEM: 'operating-system',
  FILE: 'file',
  CONTAINER: 'platform',
  FIRMWARE: 'platform',
  DEVICE: 'platform',
}

/** One package (clause 7); undefined, and a complaint, when it has no name. */
export function packageOf(node: Node, around: Surroundings): Entry['component'] | undefined {
  const { source, origin, texts, line } = around
  const name = textOf(node['name'])
  if (name === undefined) {
    source.complaints.add('entry', shown(node), line)
    return undefined
  }
  // Ours say in comments what SPDX 2 has no members for.
  const comment = commentOf(origin.isOurs ? textOf(node['comment']) : undefined)
  const purpose = textOf(node['primaryPackagePurpose']) ?? ''
  const type = comment.type ?? (Object.hasOwn(purposes, purpose) ? purposes[purpose] : undefined) ?? 'library'
  const purls = externalRefs(node, /(?:^|[/#])purl$/)
  const { properties, ...identity } = identityOf(
    { type, name, version: textOf(node['versionInfo']), purl: purls[0] },
    source,
    line,
  )
  const { hashes, properties: digests } = checksumsOf(node)
  const supplier = supplierOf(textOf(node['supplier']), source.file)
  const cpes = externalRefs(node, /(?:^|[/#])cpe2[23]Type$/)
  const description = textOf(node['description']) ?? textOf(node['summary'])
  const copyright = textOf(node['copyrightText'])
  const tellsInstallScripts = origin.tellsInstallScripts && identity.purl?.startsWith('pkg:npm/') === true
  return {
    ...identity,
    hashes,
    licences: claimsOf(node['licenseDeclared'], node['licenseConcluded'], texts, source.file),
    ...(supplier && { supplier }),
    references: referencesOf(node),
    ...(description !== undefined && { description }),
    ...(copyright !== undefined && { copyright }),
    ...cpesOf(cpes, identity.purl, origin),
    scope: 'required',
    ...(comment.isExternal && { isExternal: true }),
    ...(comment.hasInstallScript ? { hasInstallScript: true } : tellsInstallScripts && { hasInstallScript: false }),
    evidence: [reportedIn(source.file, origin.seen, line, undefined)],
    ...(comment.model && { model: comment.model }),
    ...(comment.dataKind && { dataKind: comment.dataKind }),
    properties: { ...comment.properties, ...properties, ...digests },
  }
}

/** Digests of a package or file. */
export function checksumsOf(node: Node): Pick<Component, 'hashes' | 'properties'> {
  return hashesOf(
    nodesOf(node['checksums']).map(({ algorithm, checksumValue }) => ({
      algorithm: textOf(algorithm),
      content: textOf(checksumValue),
    })),
  )
}

/** Locators of a type, which 2.2 writes with `_` and some tools as a URL. */
function externalRefs(node: Node, type: RegExp): string[] {
  return nodesOf(node['externalRefs']).flatMap(({ referenceType, referenceLocator }) => {
    const locator = textOf(referenceLocator)
    return locator !== undefined && type.test(textOf(referenceType) ?? '') ? [locator] : []
  })
}

/** `Organization: Name (email)` (clause 7.5). */
function supplierOf(text: string | undefined, from: string): Supplier | undefined {
  const [, kind, name, email] = /^(Person|Organization):\s*([^(]*?)\s*(?:\(([^()]*)\)\s*)?$/.exec(text ?? '') ?? []
  if (name === undefined || name === '') return undefined
  return { name, isPerson: kind === 'Person', ...(email !== undefined && email !== '' && { email }), from }
}

function referencesOf(node: Node): Reference[] {
  const location = textOf(node['downloadLocation'])
  const page = textOf(node['homepage'])
  return [
    ...(location === undefined ? [] : [{ type: locationType(location), url: location }]),
    ...(page === undefined ? [] : [{ type: 'website' as const, url: page }]),
  ]
}

function locationType(location: string): Reference['type'] {
  return /^(?:(?:git|hg|svn|bzr)\+|git:|ssh:)/.test(location) ? 'vcs' : 'distribution'
}
