import { packageName } from '../../advisories/packages/ecosystem.ts'
import { ecosystemOfType } from '../../advisories/packages/target.ts'
import type { Component } from '../../inventory/component.ts'
import { fullName } from '../../inventory/full-name.ts'
import { parsePurl } from '../../inventory/purl.ts'
import { oneLine } from '../../write/one-line.ts'

/** A component as it is found again in another release, whatever format told of it. */
export interface Identified {
  component: Component
  /** The same in all releases and for all its versions. */
  key: string
  /** `npm`, `cargo`; of what has no package URL its type. */
  ecosystem: string
  /** As OSV names the ecosystem; undefined where nobody orders its versions. */
  ordered: string | undefined
  /** On one line. */
  version: string | undefined
  /** What its version is ordered by: of an action fixed at a commit, the tag that its comment names. */
  orderedBy: string | undefined
}

/**
 * What a component is apart from its version: of a package URL its type, name and subpath, since tools disagree about
 * qualifiers; of all else its type and name.
 */
export function identified(component: Component): Identified {
  const { type, purl, version, properties } = component
  const parts = purl === undefined ? undefined : parsePurl(purl)
  const stated = version ?? parts?.version
  const shown = stated === undefined ? undefined : sameText(stated)
  const own = { component, version: shown, orderedBy: properties['seaworthy:github:tag'] ?? shown }
  if (!parts) return { ...own, key: `${type}\0${shownName(component)}`, ecosystem: type, ordered: undefined }
  const ordered = ecosystemOfType(parts.type)
  const { name } = packageName(ordered ?? '', [parts.namespace ?? '', parts.name].join('/'))
  return { ...own, key: [parts.type, name, parts.subpath ?? ''].join('\0'), ecosystem: parts.type, ordered }
}

/** As people know it: `@scope/core`. Formats that have no groups have it in the name. */
export function shownName(component: Pick<Component, 'group' | 'name'>): string {
  return sameText(fullName(component))
}

/** A text as every format can carry it: on one line, without halves of characters. */
export function sameText(text: string): string {
  return oneLine(text.toWellFormed())
}
