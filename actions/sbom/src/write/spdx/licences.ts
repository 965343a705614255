import { createHash } from 'node:crypto'
import type { LicenceClaims } from '../../inventory/component.ts'
import { LicenceTexts, type LicenceText } from '../licence.ts'

/** A licence that only this document knows. */
export interface ExtractedLicence {
  licenseId: string
  extractedText: string
  name?: string | undefined
}

/** SPDX for "we do not say". */
export const noAssertion = 'NOASSERTION'

/** Licences as SPDX expressions, and the words that are none as licences of this document (clause 10). */
export class SpdxLicences {
  readonly #texts = new LicenceTexts()
  readonly #extracted = new Map<string, ExtractedLicence>()

  /** All that is declared holds, so several licences are joined by AND. */
  declared({ declared }: LicenceClaims): string {
    const terms = [...new Set(declared.map(({ text }) => text))].flatMap((words) => {
      const text = this.#texts.read(words)
      return text ? [text] : []
    })
    const [only] = terms
    if (only === undefined) return noAssertion
    if (terms.length === 1) return this.#expressionOf(only)
    return terms.map((text) => inParentheses(this.#expressionOf(text))).join(' AND ')
  }

  concluded({ concluded }: LicenceClaims): string {
    const text = concluded && this.#texts.read(concluded.expression)
    return text ? this.#expressionOf(text) : noAssertion
  }

  /** The licences of this document that expressions have named so far, in code-unit order. */
  extracted(): ExtractedLicence[] {
    return [...this.#extracted.values()].sort((a, b) => (a.licenseId < b.licenseId ? -1 : 1))
  }

  #expressionOf(text: LicenceText): string {
    if (text.kind === 'id') return text.id
    if (text.kind === 'words') return this.#extract(text.words)
    for (const id of licenceRefs(text.expression)) {
      if (!this.#extracted.has(id)) {
        this.#extracted.set(id, { licenseId: id, extractedText: `The text of ${id} is in the package that names it.` })
      }
    }
    return text.expression
  }

  #extract(words: string): string {
    const id = `LicenseRef-seaworthy-${createHash('sha256').update(words).digest('hex').slice(0, 16)}`
    this.#extracted.set(id, { licenseId: id, extractedText: words, name: words.split(/[\r\n]/, 1)[0]?.slice(0, 100) })
    return id
  }
}

function inParentheses(expression: string): string {
  return /^\S+$/.test(expression) || isInParentheses(expression) ? expression : `(${expression})`
}

/** Whether one pair of parentheses holds all of it. */
function isInParentheses(expression: string): boolean {
  let depth = 0
  for (let at = 0; at < expression.length; at++) {
    const character = expression.charAt(at)
    if (character === '(') depth++
    else if (character === ')') depth--
    if (depth === 0) return at > 0 && at === expression.length - 1
  }
  return false
}

/** The licences of this document that an expression names. */
export function licenceRefs(expression: string): string[] {
  return expression.match(/(?<![:\w.-])LicenseRef-[A-Za-z0-9.-]+/g) ?? []
}
