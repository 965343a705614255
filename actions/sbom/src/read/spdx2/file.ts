import type { Entry } from '../bill.ts'
import { shown } from '../entries.ts'
import { reportedIn } from '../evidence.ts'
import { identityOf } from '../identity.ts'
import { claimsOf } from '../spdx/expression.ts'
import { textOf, type Node } from '../values.ts'
import { checksumsOf, type Surroundings } from './package.ts'

/** One file (clause 8); undefined, and a complaint, when it has no name. */
export function fileOf(node: Node, { source, origin, texts, line }: Surroundings): Entry['component'] | undefined {
  const name = textOf(node['fileName'])
  if (name === undefined) {
    source.complaints.add('entry', shown(node), line)
    return undefined
  }
  const { hashes, properties } = checksumsOf(node)
  return {
    ...identityOf({ type: 'file', name }, source, line),
    hashes,
    licences: claimsOf(undefined, node['licenseConcluded'], texts, source.file),
    references: [],
    scope: 'required',
    evidence: [reportedIn(source.file, origin.seen, line, undefined)],
    properties,
  }
}
