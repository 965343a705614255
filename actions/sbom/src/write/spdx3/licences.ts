import type { LicenceClaims } from '../../inventory/component.ts'
import { licenceRefs, noAssertion, SpdxLicences } from '../spdx/licences.ts'
import { digestId, element, iri } from './elements.ts'
import type { Element } from './graph.ts'

/** Licence expressions as elements, each once, with the texts that only this document knows. */
export class LicenceElements {
  readonly #licences = new SpdxLicences()
  /** Identifiers by expression. */
  readonly #ids = new Map<string, string>()

  /** The IRI of the declared licence; undefined when nothing is declared. */
  declared(claims: LicenceClaims): string | undefined {
    return this.#refer(this.#licences.declared(claims))
  }

  concluded(claims: LicenceClaims): string | undefined {
    return this.#refer(this.#licences.concluded(claims))
  }

  /** The licence of the document itself. */
  ofDocument(expression: string): string | undefined {
    return this.declared({ declared: [{ text: expression, from: '' }] })
  }

  #refer(expression: string): string | undefined {
    if (expression === noAssertion) return undefined
    const id = this.#ids.get(expression) ?? digestId('licence', expression)
    this.#ids.set(expression, id)
    return iri(id)
  }

  elements(): Element[] {
    const texts = this.#licences.extracted().map(({ licenseId, extractedText, name }) =>
      element('simplelicensing_SimpleLicensingText', textId(licenseId), {
        name: name ?? licenseId,
        simplelicensing_licenseText: extractedText,
      }),
    )
    const expressions = [...this.#ids].sort(([, a], [, b]) => (a < b ? -1 : 1))
    return [...texts, ...expressions.map(([expression, id]) => expressionElement(id, expression))]
  }
}

function expressionElement(id: string, expression: string): Element {
  const refs = [...new Set(licenceRefs(expression))]
  return element('simplelicensing_LicenseExpression', id, {
    simplelicensing_licenseExpression: expression,
    simplelicensing_customIdToUri:
      refs.length === 0 ? undefined : refs.map((key) => ({ type: 'DictionaryEntry', key, value: iri(textId(key)) })),
  })
}

function textId(licenseId: string): string {
  return `licence-text/${licenseId}`
}
