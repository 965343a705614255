import type { Component } from '../../inventory/component.ts'
import type { Bill, Entry, Origin, Source } from '../bill.ts'
import { entriesOf } from '../entries.ts'
import type { LicenceTexts } from '../spdx/expression.ts'
import { nodesOf, textOf, textsOf, type Node } from '../values.ts'
import { fileOf } from './file.ts'
import { packageOf } from './package.ts'
import { relationsOf } from './relationships.ts'

/** Begins the namespaces of documents that we write. */
export const ourNamespace = 'https://seaworthy.dev/spdx/'

/** A bill in SPDX 2.2 or 2.3. Source: https://spdx.github.io/spdx-spec/v2.3/ */
export function readSpdx2(document: Node, source: Source): Bill {
  const isOurs = textOf(document['documentNamespace'])?.startsWith(ourNamespace) === true
  const relations = relationsOf(nodesOf(document['relationships']))
  const described = [...new Set([...textsOf(document['documentDescribes']), ...relations.described])]
  const texts: LicenceTexts = new Map(
    nodesOf(document['hasExtractedLicensingInfos']).flatMap(({ licenseId, extractedText }) => {
      const [id, text] = [textOf(licenseId), textOf(extractedText)]
      return id === undefined || text === undefined ? [] : [[id, text] as const]
    }),
  )
  // SPDX 2 has no lifecycle.
  const origin: Origin = { seen: undefined, isOurs, tellsInstallScripts: isOurs }
  const entries: Entry[] = []
  const add = (id: string | undefined, component: Entry['component'] | undefined): void => {
    if (!component) return
    const scope: Component['scope'] = (id === undefined ? undefined : relations.scopes.get(id)) ?? 'required'
    entries.push({ id, component: { ...component, scope } })
  }
  for (const { node, line } of entriesOf(document, 'packages', source)) {
    add(textOf(node['SPDXID']), packageOf(node, { source, origin, texts, line }))
  }
  for (const { node, line } of entriesOf(document, 'files', source)) {
    add(textOf(node['SPDXID']), fileOf(node, { source, origin, texts, line }))
  }
  return {
    entries,
    edges: relations.edges,
    // A document of several packages is of none of them.
    subject: described.length === 1 ? described[0] : undefined,
    completeness: [],
  }
}
