import type { Collected } from '../collect/collector.ts'
import { nothingBut } from '../collect/lock-text/faults.ts'
import type { Fault } from '../inventory/inventory.ts'
import { assemble } from './assemble.ts'
import type { Bill, Source } from './bill.ts'
import { Complaints } from './complaints.ts'
import { readCycloneDx } from './cyclonedx/document.ts'
import { parseBill } from './parse.ts'
import { readSpdx2 } from './spdx2/document.ts'
import { readSpdx3 } from './spdx3/document.ts'
import { isNode, listOf, nodeOf, textOf, type Node } from './values.ts'

/**
 * What another tool's bill of materials says, or one of ours: CycloneDX 1.2 to 1.7, SPDX 2.2, 2.3 and 3.0.1, in JSON.
 * Whatever the text is, it throws nothing: what cannot be read is a fault with its line. `file` names the bill in
 * faults and evidence. In time and memory proportional to the text.
 */
export function readBill(text: string, file: string): Collected {
  const parsed = parseBill(text.replace(/^\uFEFF/, ''), file)
  if ('rule' in parsed) return nothingBut([parsed])
  const document = unwrapped(parsed.value)
  const read = readerOf(document)
  if (!read) return nothingBut([unknownFormat(document, file)])
  const source: Source = { file, lines: parsed.lines, complaints: new Complaints(file) }
  return assemble(read(document, source), source)
}

type Reader = (document: Node, source: Source) => Bill

function readerOf(document: Node): Reader | undefined {
  const { bomFormat, specVersion, spdxVersion } = document
  if (bomFormat === 'CycloneDX') return /^1\.[2-7]$/.test(textOf(specVersion) ?? '') ? readCycloneDx : undefined
  if (spdxVersion !== undefined) return /^SPDX-2\.[23]$/.test(textOf(spdxVersion) ?? '') ? readSpdx2 : undefined
  return isSpdx3(document) ? readSpdx3 : undefined
}

/** The context is a list where a document has terms of its own. */
function isSpdx3(document: Node): boolean {
  const { '@context': context, '@graph': graph } = document
  const isOfSpdx = (one: unknown): boolean =>
    typeof one === 'string' && /^https?:\/\/spdx\.org\/rdf\/3\.0\.[01]\//.test(one)
  return Array.isArray(graph) && [context, ...listOf(context)].some(isOfSpdx)
}

/** GitHub's API wraps its export, and statements wrap what they attest. */
function unwrapped(document: Node): Node {
  if (isNode(document['sbom'])) return document['sbom']
  const isStatement = textOf(document['_type'])?.startsWith('https://in-toto.io/Statement/')
  return isStatement === true ? nodeOf(document['predicate']) : document
}

function unknownFormat(document: Node, file: string): Fault {
  const { bomFormat, specFormat, specVersion, spdxVersion } = document
  const fault = (found: string, remedy: string): Fault => ({
    rule: 'sbom/bill-format',
    message: `Expected CycloneDX 1.2 to 1.7, or SPDX 2.2, 2.3 or 3.0.1, found ${found}.`,
    remedy,
    file,
    line: 1,
  })
  const another = 'Have the tool that wrote it write one of these versions.'
  const short = (value: unknown): string =>
    value === undefined ? 'without version' : JSON.stringify(value).slice(0, 60)
  if (bomFormat !== undefined || specFormat !== undefined) return fault(`CycloneDX ${short(specVersion)}`, another)
  if (spdxVersion !== undefined) return fault(`SPDX ${short(spdxVersion)}`, another)
  if ('@graph' in document) return fault(`JSON-LD with the context ${short(document['@context'])}`, another)
  if (Array.isArray(document['artifacts'])) return fault("syft's own format", 'Run syft with --output cyclonedx-json.')
  if ('ArtifactName' in document) return fault("trivy's own format", 'Run trivy with --format cyclonedx.')
  return fault('JSON of another kind', 'Give a bill of materials of one of these formats.')
}
