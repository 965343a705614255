import type { Component } from '../inventory/component.ts'
import type { PurlParts } from '../inventory/purl.ts'
import type { Source } from './bill.ts'
import { isRange, purlOf, reportedPurl } from './purl.ts'

/** What a document says of who a component is. */
export interface Stated {
  type: Component['type']
  name: string
  group?: string | undefined
  version?: string | undefined
  purl?: string | undefined
}

type Identity = Pick<Component, 'type' | 'name' | 'group' | 'version' | 'purl' | 'properties'>

/**
 * Who a component is, as our collectors would say it, so that both are found to be the same: package URLs without what is
 * redundant, groups apart from names, paths without `./` and `/` at their start. A version that is a range is a property.
 */
export function identityOf(
  { type, version: stated, purl: text, ...told }: Stated,
  source: Source,
  line?: number,
): Identity {
  const parts = text === undefined ? undefined : reportedPurl(text, stated)
  const purl = parts && purlOf(parts)
  if (text !== undefined && purl === undefined) source.complaints.add('purl', JSON.stringify(text), line)
  const version = stated ?? parts?.version
  const { group, name } = parts ? splitAsPurl(told, parts) : { ...told, name: pathOf(type, told.name) }
  return {
    type,
    name,
    properties: version !== undefined && isRange(version) ? { 'seaworthy:version-range': version } : {},
    ...(group !== undefined && { group }),
    ...(version !== undefined && !isRange(version) && { version }),
    ...(purl !== undefined && { purl }),
  }
}

/** npm writes `@scope/name` into the name, GitHub `group:artifact`. */
function splitAsPurl({ group, name }: Pick<Stated, 'group' | 'name'>, { namespace, name: own }: PurlParts) {
  if (group !== undefined || namespace === undefined) return { group, name }
  for (const separator of ['/', ':']) {
    const whole = `${namespace}${separator}${own}`
    if (name.toLowerCase() !== whole.toLowerCase()) continue
    return { group: name.slice(0, namespace.length), name: name.slice(namespace.length + 1) }
  }
  return name.toLowerCase() === own.toLowerCase() ? { group: namespace, name } : { group, name }
}

/** Files are named from the folder that was looked at. */
function pathOf(type: Component['type'], name: string): string {
  if (type !== 'file') return name
  const path = name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '')
  return path === '' ? name : path
}
