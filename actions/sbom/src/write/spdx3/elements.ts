import { createHash } from 'node:crypto'
import { unsealed } from '../seal.ts'
import { creation, type Element } from './graph.ts'

/** Where all elements of a document are: its namespace, sealed later. */
export const documentIri = `https://seaworthy.dev/spdx/${unsealed}`

export function iri(id: string): string {
  return `${documentIri}#${id}`
}

/** An element under its identifier in this document. */
export function element(type: string, id: string, members: Omit<Element, 'type' | 'spdxId' | 'creationInfo'>): Element {
  return { type, spdxId: iri(id), creationInfo: creation, ...members }
}

/** An identifier made of a value, for elements that nothing else names. Those of components have no slash. */
export function digestId(kind: string, value: string): string {
  return `${kind}/${createHash('sha256').update(value).digest('hex').slice(0, 16)}`
}
