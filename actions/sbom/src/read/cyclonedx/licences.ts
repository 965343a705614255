import type { LicenceClaims } from '../../inventory/component.ts'
import type { Properties } from '../properties.ts'
import { nodeOf, nodesOf, textOf, type Node } from '../values.ts'

/**
 * Licences as declared, and the concluded one where it is called so. Until 1.5 no licence says which it is, and ours say it
 * in properties.
 */
export function licencesOf(node: Node, properties: Properties, file: string): LicenceClaims {
  const told = nodesOf(node['licenses']).flatMap((choice) => {
    const licence = nodeOf(choice['license'])
    const text = textOf(choice['expression']) ?? licenceText(licence)
    const acknowledgement = choice['acknowledgement'] ?? licence['acknowledgement']
    return text === undefined ? [] : [{ text, acknowledgement, isConcluded: acknowledgement === 'concluded' }]
  })
  const ours = properties.one('seaworthy:licence:from')
  const isUntold = ours !== undefined && told.every(({ acknowledgement }) => acknowledgement === undefined)
  const concluded = told.filter(({ isConcluded }) => isConcluded || isUntold).map(({ text }) => text)
  const declared = [
    ...told.filter(({ isConcluded }) => !isConcluded && !isUntold).map(({ text }) => text),
    ...properties.all('seaworthy:licence:declared'),
  ]
  return {
    declared: declared.map((text) => ({ text, from: file })),
    ...(concluded.length > 0 && { concluded: { expression: joined(concluded), from: ours ?? file } }),
  }
}

/** An id, else the whole text of what has no name that all know, else its name. */
function licenceText(licence: Node): string | undefined {
  const id = textOf(licence['id'])
  const { contentType, encoding, content } = nodeOf(licence['text'])
  const isPlain = encoding === undefined && (contentType === undefined || contentType === 'text/plain')
  return id ?? (isPlain ? textOf(content) : undefined) ?? textOf(licence['name'])
}

/** All that was concluded holds. */
function joined(expressions: readonly string[]): string {
  const [only = ''] = expressions
  if (expressions.length === 1) return only
  return expressions.map((one) => (/^\S+$/.test(one) ? one : `(${one})`)).join(' AND ')
}
