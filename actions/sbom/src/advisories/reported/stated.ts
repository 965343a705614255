import type { Advisory, SeverityClaim } from '../advisory.ts'
import { textOf } from '../fields.ts'
import { isId, isTime } from '../osv/forms.ts'
import type { PackageName } from '../packages/ecosystem.ts'

/** "Embedded Malicious Code": GitHub's database gives it to each malicious package. */
const malicious = 'CWE-506'

/** Words of scanners that OSV's databases do not have. */
const words: Readonly<Record<string, string>> = { negligible: 'low', info: 'low' }

/** What a scanner says of a vulnerability, where it has no OSV record of it. */
export interface Stated {
  id: unknown
  aliases: readonly unknown[]
  summary: unknown
  /** A word. */
  severity: unknown
  vectors: readonly unknown[]
  weaknesses: readonly unknown[]
  published?: unknown
  modified?: unknown
  named: PackageName | undefined
  version: string | undefined
}

/** The advisory that it stands for, of the scanned version alone; undefined when it has no id. */
export function advisoryOf(stated: Stated): Advisory | undefined {
  const id = idOf(stated.id)
  if (id === undefined) return undefined
  const { named, version } = stated
  const summary = textOf(stated.summary)
  const word = textOf(stated.severity)?.toLowerCase()
  const published = timeOf(stated.published)
  const aliases = stated.aliases.flatMap((alias) => idOf(alias) ?? []).filter((alias) => alias !== id)
  return {
    id,
    aliases: [...new Set(aliases)],
    kind: id.startsWith('MAL-') || stated.weaknesses.includes(malicious) ? 'malware' : 'vulnerability',
    ...(summary !== undefined && { summary }),
    ...(published !== undefined && { published }),
    modified: timeOf(stated.modified) ?? published ?? '',
    severity: stated.vectors.flatMap(claimOf),
    ...(word !== undefined && { rating: words[word] ?? word }),
    affected: named ? [{ ...named, versions: version === undefined ? [] : [version], ranges: [], severity: [] }] : [],
  }
}

export function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && isId(value) ? value : undefined
}

function claimOf(vector: unknown): SeverityClaim[] {
  const text = textOf(vector)
  return text === undefined ? [] : [{ type: 'CVSS', score: text }]
}

/** Some scanners write hours of a time zone, which are brought to UTC. */
function timeOf(value: unknown): string | undefined {
  const text = textOf(value)
  const time = text === undefined ? NaN : Date.parse(text)
  if (text === undefined || Number.isNaN(time)) return undefined
  return isTime(text) ? text : new Date(time).toISOString()
}
