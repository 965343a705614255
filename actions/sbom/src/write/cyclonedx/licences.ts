import type { LicenceClaims } from '../../inventory/component.ts'
import type { LicenceText, LicenceTexts } from '../licence.ts'
import type { Acknowledgement, LicenceChoice, NamedLicence, Property } from './bom.ts'
import type { Ability } from './version.ts'

/** Longer than any name: the text of a licence. */
const longestName = 200

/** Licences as one version tells them, and what it has no place for. */
export interface ToldLicences {
  choices: LicenceChoice[]
  properties: Property[]
}

interface Claim {
  text: LicenceText
  acknowledgement: Acknowledgement
}

/**
 * Declared licences as the package has them, and the concluded one, each marked as what it is. 1.7 takes any mixture; 1.6
 * takes one expression or any number of names, so among others an expression is a name there; 1.5 cannot tell declared
 * from concluded, so the concluded one stands alone and the declared ones are properties.
 */
export function tellLicences(claims: LicenceClaims, texts: LicenceTexts, ability: Ability): ToldLicences {
  const declared = read(
    claims.declared.map(({ text }) => text),
    texts,
    'declared',
  )
  const concluded = claims.concluded ? read([claims.concluded.expression], texts, 'concluded') : []
  if (ability.mixesLicences) return { choices: [...declared, ...concluded].map(choiceOf), properties: [] }
  if (ability.acknowledges) return { choices: withoutMixture([...declared, ...concluded]), properties: [] }
  if (concluded.length === 0) return { choices: withoutMixture(declared).map(unacknowledged), properties: [] }
  return {
    choices: withoutMixture(concluded).map(unacknowledged),
    properties: declared.map(({ text }) => ({ name: 'seaworthy:licence:declared', value: wordsOf(text) })),
  }
}

/** The licence of the document itself, which is nobody's claim about a package. */
export function tellLicence(expression: string, texts: LicenceTexts): LicenceChoice[] {
  const text = texts.read(expression)
  return text ? [unacknowledged(choiceOf({ text, acknowledgement: 'declared' }))] : []
}

function read(stated: readonly string[], texts: LicenceTexts, acknowledgement: Acknowledgement): Claim[] {
  return [...new Set(stated)].flatMap((words) => {
    const text = texts.read(words)
    return text ? [{ text, acknowledgement }] : []
  })
}

function withoutMixture(claims: readonly Claim[]): LicenceChoice[] {
  return claims.length === 1 ? claims.map(choiceOf) : claims.map(nameOf)
}

function choiceOf(claim: Claim): LicenceChoice {
  const { text, acknowledgement } = claim
  return text.kind === 'expression' ? { expression: text.expression, acknowledgement } : nameOf(claim)
}

function nameOf({ text, acknowledgement }: Claim): { license: NamedLicence } {
  if (text.kind === 'id') return { license: { id: text.id, acknowledgement } }
  const words = wordsOf(text)
  if (words.length <= longestName && !/[\r\n]/.test(words)) return { license: { name: words, acknowledgement } }
  const [title = ''] = words.split(/[\r\n]/, 1)
  return {
    license: {
      name: title.slice(0, longestName).toWellFormed(),
      acknowledgement,
      text: { contentType: 'text/plain', content: words },
    },
  }
}

function wordsOf(text: LicenceText): string {
  if (text.kind === 'id') return text.id
  return text.kind === 'expression' ? text.expression : text.words
}

function unacknowledged(choice: LicenceChoice): LicenceChoice {
  if ('expression' in choice) return { expression: choice.expression }
  return { license: { ...choice.license, acknowledgement: undefined } }
}
