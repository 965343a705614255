import type { LicenceChoice } from './bom.ts'

/** SPDX for "nobody can tell" and for "there is none": a component without licences says the same. */
const noLicence = ['NOASSERTION', 'NONE', 'UNKNOWN', '']

/** Knows the SPDX ids, by their lower-case spelling: they are case-insensitive (SPDX 2.3, annex D.2), CycloneDX is not. */
export type SpdxIds = ReadonlyMap<string, string>

/** Loads the SPDX list: some hundred ids, which only those who write CycloneDX pay for. */
export async function loadSpdxIds(): Promise<SpdxIds> {
  const [{ default: current }, { default: deprecated }] = await Promise.all([
    import('spdx-license-ids/index.json', { with: { type: 'json' } }),
    import('spdx-license-ids/deprecated.json', { with: { type: 'json' } }),
  ])
  return new Map([...deprecated, ...current].map((id) => [id.toLowerCase(), id]))
}

/**
 * Licences as CycloneDX tells them: by id where SPDX knows one, one expression where that is all, and by name otherwise,
 * because expressions cannot stand beside others.
 */
export function licenceChoices(licences: readonly string[], ids: SpdxIds): LicenceChoice[] {
  const stated = [...new Set(licences.map((licence) => licence.trim()))].filter(
    (licence) => !noLicence.includes(licence.toUpperCase()),
  )
  if (stated.length === 1 && stated.every((licence) => !isId(licence, ids) && isExpression(licence, ids))) {
    return stated.map((expression) => ({ expression, acknowledgement: 'declared' }))
  }
  const names = new Set(stated.map((licence) => ids.get(licence.toLowerCase()) ?? licence))
  return [...names].map((name): LicenceChoice =>
    isId(name, ids)
      ? { license: { id: name, acknowledgement: 'declared' } }
      : { license: { name, acknowledgement: 'declared' } },
  )
}

function isId(licence: string, ids: SpdxIds): boolean {
  return ids.has(licence.toLowerCase())
}

/** Whether a text is an SPDX licence expression of licences that SPDX knows or that the author defines (annex D). */
export function isExpression(text: string, ids: SpdxIds): boolean {
  const tokens = text.slice(0, 1000).match(/[()]|[^\s()]+/g) ?? []
  let depth = 0
  let wantsLicence = true
  let afterWith = false
  for (const token of tokens) {
    if (token === '(' && wantsLicence && !afterWith) depth++
    else if (token === ')' && !wantsLicence && depth > 0) depth--
    else if (/^(AND|OR|WITH)$/.test(token) && !wantsLicence) {
      wantsLicence = true
      afterWith = token === 'WITH'
    } else if (wantsLicence && (afterWith ? /^[A-Za-z0-9.-]+$/.test(token) : isLicence(token, ids))) {
      wantsLicence = false
      afterWith = false
    } else return false
  }
  return depth === 0 && !wantsLicence && text.length <= 1000
}

function isLicence(token: string, ids: SpdxIds): boolean {
  return (
    ids.has(token.replace(/\+$/, '').toLowerCase()) ||
    /^(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/.test(token)
  )
}
