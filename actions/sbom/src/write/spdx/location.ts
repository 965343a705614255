import type { Component } from '../../inventory/component.ts'
import { shownPlace } from '../../inventory/place.ts'
import { uriReference } from '../iri.ts'
import { oneLine } from '../one-line.ts'

/** Where it can be had: as distributed, else as source; nothing for what ships from no known place (clause 7.7). */
export function downloadLocation({ references }: Component): string | undefined {
  for (const type of ['distribution', 'source-distribution', 'vcs'] as const) {
    const url = references.find((reference) => reference.type === type)?.url
    const location = url === undefined ? undefined : uriReference(url)
    if (location !== undefined && isLocation(location)) return location
  }
  return undefined
}

/** Only these are locations to SPDX; a repository is named as `git+https:`. */
function isLocation(url: string): boolean {
  return /^(?:(?:git|hg|svn|bzr)\+)?(?:https?|ssh|git|ftp|sftp|svn):\/\/[^\s]+$/.test(url)
}

/** Its page, when it has a web address. */
export function homepage({ references }: Component): string | undefined {
  const url = references.find(({ type }) => type === 'website')?.url
  const location = url === undefined ? undefined : uriReference(url)
  return location !== undefined && /^https?:\/\//.test(location) ? location : undefined
}

/** A component in a thousand places is as well proved by the first hundred. */
const mostPlaces = 100

/** The places that prove it, and the file that names its supplier. */
export function sourceInfo({ evidence, supplier }: Component): string | undefined {
  const places = evidence.slice(0, mostPlaces).map(shownPlace)
  const supplied = supplier ? [`supplier from ${supplier.from}`] : []
  const all = [...places, ...supplied].map(oneLine)
  return all.length === 0 ? undefined : all.join('; ')
}
