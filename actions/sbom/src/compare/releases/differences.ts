import type { Ordering } from '../../advisories/versions/ordering.ts'
import type { Component } from '../../inventory/component.ts'
import type { ChangeKind } from './change.ts'
import { sameText, type Identified } from './identity.ts'
import { digestLost, hasSameDigest, otherDigests } from './digests.ts'
import { licenceTerms, shownTerms } from './licence-terms.ts'
import type { Pair } from './pair.ts'
import { otherSource } from './sources.ts'

/** What differs, and from what to what. */
export interface Difference {
  kind: ChangeKind
  before?: string
  after?: string
  isSameContent?: boolean
}

/** What differs between one component in two releases. What either of them does not tell is no difference. */
export function differencesOf({ before, after }: Required<Pair>, ordering: Ordering | undefined): Difference[] {
  const version = versionDifference(before, after, ordering)
  return [
    ...contentDifference(before.component, after.component, version !== undefined),
    ...sourceDifference(before.component, after.component, version !== undefined),
    ...installScriptDifference(before.component, after.component),
    ...difference('supplier', supplierOf(before.component), supplierOf(after.component)),
    ...licenceDifference(before.component, after.component),
    ...(version ? [version] : []),
  ]
}

function versionDifference(
  { version: before, orderedBy: old }: Identified,
  { version: after, orderedBy: recent }: Identified,
  ordering: Ordering | undefined,
): Difference | undefined {
  if (before === undefined || after === undefined || before === after) return undefined
  const order = old === undefined || recent === undefined ? undefined : orderOf(old, recent, ordering)
  if (order === 0 && before === old && after === recent) return undefined
  const kind = !order ? 'other-version' : order < 0 ? 'upgraded' : 'downgraded'
  return { kind, before, after }
}

/** A tag such as `v4` moves within its numbers: it is neither before nor after `v4.1`. */
function orderOf(before: string, after: string, ordering: Ordering | undefined): number | undefined {
  if (after.startsWith(`${before}.`) || before.startsWith(`${after}.`)) {
    const isTag = before.startsWith('v') || after.startsWith('v')
    if (isTag) return undefined
  }
  return ordering?.compare(before, after)
}

/**
 * Models and prompts are their content, whatever version they have. Of packages, other content under the same version is
 * what a replaced package looks like.
 */
function contentDifference(before: Component, after: Component, isOtherVersion: boolean): Difference[] {
  const kind = contentKind(after)
  if (kind === undefined || (kind === 'integrity' && isOtherVersion)) return []
  if (kind === 'integrity' && after.version === undefined) return []
  const other = otherDigests(before, after) ?? (kind === 'integrity' && digestLost(before, after))
  return other ? [{ kind, ...other }] : []
}

function contentKind({ type, dataKind }: Component): ChangeKind | undefined {
  if (type === 'machine-learning-model') return 'model'
  if (type !== 'data') return 'integrity'
  return dataKind === 'definition' || dataKind === 'configuration' ? 'prompt' : 'integrity'
}

/** Of a package in one version, which a registry serves from one place. */
function sourceDifference(before: Component, after: Component, isOtherVersion: boolean): Difference[] {
  if (isOtherVersion || after.version === undefined) return []
  const other = otherSource(before, after)
  return other ? [{ kind: 'source', ...other, ...(hasSameDigest(before, after) && { isSameContent: true }) }] : []
}

/** A bill of another tool that does not tell of install scripts is no proof that there were none. */
function installScriptDifference(before: Component, after: Component): Difference[] {
  if (!after.hasInstallScript || before.hasInstallScript) return []
  const isTold = before.hasInstallScript === false || before.evidence.some(({ kind }) => kind !== 'reported')
  return isTold ? [{ kind: 'install-script', before: 'no', after: 'yes' }] : []
}

/** SPDX knows no parentheses in names. */
function supplierOf({ supplier }: Component): string | undefined {
  return supplier && sameText(supplier.name).replaceAll('(', '[').replaceAll(')', ']')
}

function licenceDifference(before: Component, after: Component): Difference[] {
  const found = difference('licence', licenceTerms(before.licences), licenceTerms(after.licences))
  return found.map(({ kind, before: old = '', after: recent = '' }) => ({
    kind,
    before: shownTerms(old),
    after: shownTerms(recent),
  }))
}

function difference(kind: ChangeKind, before: string | undefined, after: string | undefined): Difference[] {
  return before === undefined || after === undefined || before === after ? [] : [{ kind, before, after }]
}
