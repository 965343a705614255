import type { LicenceTexts } from '../spdx/expression.ts'
import { nodesOf, textOf, textsOf, type Node } from '../values.ts'
import type { Elements } from './elements.ts'

/** Sets of licences that stand in one another deeper, or that have more members, are not written by anybody. */
const deepest = 3
const mostMembers = 30

/** What an expression is, and the texts that it names. */
export interface LicenceExpression {
  expression: string
  texts: LicenceTexts
}

/** The expression that an element or an IRI of SPDX's list stands for; undefined when nothing is said. */
export function expressionOf(iri: string, elements: Elements, depth = 0): LicenceExpression | undefined {
  const listed = /^https?:\/\/spdx\.org\/licenses\/([\w.+-]+?)(?:\.html)?$/.exec(iri)?.[1]
  if (listed !== undefined) return { expression: listed, texts: new Map() }
  const element = elements.get(iri)
  if (!element || depth >= deepest) return undefined
  const stated = textOf(element['simplelicensing_licenseExpression'])
  if (stated !== undefined) return { expression: stated, texts: customTexts(element, elements) }
  const text = textOf(element['simplelicensing_licenseText'])
  if (text !== undefined) return { expression: text, texts: new Map() }
  return setOf(element, elements, depth)
}

/** Texts by the names that the expression has for them. */
function customTexts(element: Node, elements: Elements): LicenceTexts {
  return new Map(
    nodesOf(element['simplelicensing_customIdToUri']).flatMap(({ key, value }) => {
      const [id, iri] = [textOf(key), textOf(value)]
      const text = iri === undefined ? undefined : textOf(elements.get(iri)?.['simplelicensing_licenseText'])
      return id === undefined || text === undefined ? [] : [[id, text] as const]
    }),
  )
}

/** Licences that all hold, or of which one does (profile ExpandedLicensing). */
function setOf(element: Node, elements: Elements, depth: number): LicenceExpression | undefined {
  const operators: Readonly<Record<string, string>> = {
    expandedlicensing_ConjunctiveLicenseSet: ' AND ',
    expandedlicensing_DisjunctiveLicenseSet: ' OR ',
  }
  const operator = operators[elements.typeOf(element)]
  if (operator === undefined) return undefined
  const iris = textsOf(element['expandedlicensing_member'])
  if (iris.length > mostMembers) return undefined
  const known: LicenceExpression[] = []
  for (const iri of iris) {
    const member = expressionOf(iri, elements, depth + 1)
    // A part of a set is another licence.
    if (!member) return undefined
    known.push(member)
  }
  if (known.length === 0) return undefined
  return {
    expression: known
      .map(({ expression }) => (/^\S+$/.test(expression) ? expression : `(${expression})`))
      .join(operator),
    texts: new Map(known.flatMap(({ texts }) => [...texts])),
  }
}
