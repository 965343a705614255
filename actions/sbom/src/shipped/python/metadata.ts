/** What a distribution's METADATA says (PyPA, "Core metadata specifications"), as far as a bill of materials wants it. */
export interface PythonPackage {
  name: string
  version: string
  summary?: string
  /** `License-Expression`, else `License`. */
  licence?: string
  /** Trove classifiers of its licences: `License :: OSI Approved :: MIT License`. */
  licenceClassifiers: string[]
  author?: string
  email?: string
  urls: { label: string; url: string }[]
  /** Names of distributions that it requires, without extras and the environments in which it does not. */
  requires: string[]
  requiresPython?: string
}

const mostFields = 5000
/** Longer values are texts of licences. In UTF-16 units. */
const longestValue = 1024

/** Nothing when it has no name or version. */
export function readPythonMetadata(text: string): PythonPackage | undefined {
  const fields = headers(text)
  const one = (name: string): string | undefined =>
    fields.get(name)?.find((value) => value !== '' && value !== 'UNKNOWN')
  const [name, version] = [one('name'), one('version')]
  if (name === undefined || version === undefined) return undefined
  const licence = one('license-expression') ?? one('license')
  const [summary, requiresPython] = [one('summary'), one('requires-python')]
  return {
    name,
    version,
    licenceClassifiers: (fields.get('classifier') ?? []).filter((value) => value.startsWith('License :: ')),
    urls: urlsOf(fields),
    requires: requirementsOf(fields.get('requires-dist') ?? []),
    ...personOf(one('author') ?? one('maintainer'), one('author-email') ?? one('maintainer-email')),
    ...(summary !== undefined && { summary }),
    ...(licence !== undefined && { licence }),
    ...(requiresPython !== undefined && { requiresPython }),
  }
}

/** The header fields before the first empty line, by their lower-case name. Lines that go on are one. */
function headers(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  let last: string[] | undefined
  let count = 0
  for (const line of text.split(/\r?\n/, mostFields * 4)) {
    if (line === '' || count > mostFields) break
    if (/^[ \t]/.test(line)) {
      const value = last?.pop()
      if (last && value !== undefined) last.push(value.length > longestValue ? value : `${value}\n${line.trim()}`)
      continue
    }
    const [, name = '', value = ''] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? []
    if (name === '') continue
    count++
    last = fields.get(name.toLowerCase()) ?? []
    last.push(value.slice(0, longestValue).trim())
    fields.set(name.toLowerCase(), last)
  }
  return fields
}

function urlsOf(fields: ReadonlyMap<string, string[]>): PythonPackage['urls'] {
  const home = (fields.get('home-page') ?? []).map((url) => ({ label: 'homepage', url }))
  const project = (fields.get('project-url') ?? []).flatMap((value) => {
    const [, label = '', url = ''] = /^([^,]*),\s*(\S+)$/.exec(value) ?? []
    return url === '' ? [] : [{ label: label.trim().toLowerCase(), url }]
  })
  return [...home, ...project].filter(({ url }) => /^https?:\/\//i.test(url) && URL.canParse(url))
}

/** `Name <address>`, of which METADATA often has the name alone in the address's field. */
function personOf(author: string | undefined, email: string | undefined): Pick<PythonPackage, 'author' | 'email'> {
  const [, named = '', address = ''] = /^(?:"?([^"<]*?)"?\s*<)?([^\s<>,@]+@[^\s<>,@]+)>?/.exec(email ?? '') ?? []
  const name = author ?? named
  return { ...(name !== '' && { author: name }), ...(address !== '' && { email: address }) }
}

/** What only an extra asks for is not required. */
function requirementsOf(requirements: readonly string[]): string[] {
  const names = requirements.flatMap((requirement) => {
    const [, name, rest = ''] = /^([A-Za-z0-9][A-Za-z0-9._-]*)(.*)$/s.exec(requirement) ?? []
    return name === undefined || /;.*\bextra\s*==/.test(rest) ? [] : [name]
  })
  return [...new Set(names)]
}
