import { isDeepStrictEqual } from 'node:util'

/** What compiled validators need of their surroundings. */
export interface Runtime {
  /** By name, whether a text is of the format. */
  formats: Readonly<Record<string, (text: string) => boolean>>
  /** Characters of a text, as JSON Schema counts them: code points. */
  lengthOf: (text: string) => number
  areEqual: (a: unknown, b: unknown) => boolean
  /** Whether no two items are equal; takes time in proportion to their size. */
  allDiffer: (items: readonly unknown[]) => boolean
}

const time = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/i
const email = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)*$/
/** RFC 3987 without what RFC 3986 has only for brackets; the parts of `uri` are those of `iri`. */
const reference = /^(?:[a-z][a-z0-9+.-]*:)?(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2}|[^\0-\x7f])*$/i

export const runtime: Runtime = {
  formats: {
    date: isDate,
    'date-time': isDateTime,
    email: (text) => email.test(text),
    'idn-email': (text) => email.test(text),
    iri: (text) => /^[a-z][a-z0-9+.-]*:/i.test(text) && reference.test(text),
    'iri-reference': isReference,
    uri: (text) => /^[a-z][a-z0-9+.-]*:/i.test(text) && reference.test(text),
    'uri-reference': isReference,
  },
  lengthOf,
  areEqual: (a, b) => isDeepStrictEqual(a, b),
  allDiffer: (items) => new Set(items.map(identity)).size === items.length,
}

/** RFC 3339, full-date. */
function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

/** RFC 3339, date-time. */
function isDateTime(text: string): boolean {
  const [date = '', clock = ''] = text.split(/[t\s]/i, 2)
  return isDate(date) && time.test(clock)
}

/** A reference without a scheme has no colon in its first segment (RFC 3986, 4.2). */
function isReference(text: string): boolean {
  return reference.test(text) && (/^[a-z][a-z0-9+.-]*:/i.test(text) || !/^[^/?#]*:/.test(text))
}

function lengthOf(text: string): number {
  let length = text.length
  for (let at = 0; at < text.length - 1; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) length--
  }
  return length
}

/** A text that equal values share: JSON with the members of objects in one order. */
function identity(value: unknown): unknown {
  return typeof value === 'object' ? JSON.stringify(value, inOneOrder) : value
}

function inOneOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
