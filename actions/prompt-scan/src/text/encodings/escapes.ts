import type { Decoded, Encoding } from '../decoded.ts'
import { readable } from '../printable.ts'

interface Notation {
  via: Encoding
  /** Stands in each of its escapes: most texts have none. */
  mark: string
  /** Some of its escapes with little between them: only then is a line decoded. */
  gate: RegExp
  /** The runs that are decoded: escapes and what stands between them without a blank. */
  decode: (text: string) => string
}

const hexDigits = (text: string, escape: RegExp): string =>
  text.replace(escape, (whole: string, ...groups: (string | undefined)[]) => {
    const digits = groups.slice(0, 4).find((group) => group !== undefined && /^[0-9A-Fa-f]+$/.test(group))
    const codePoint = Number.parseInt(digits ?? '', 16)
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole
  })

const notations: readonly Notation[] = [
  {
    via: 'escapes',
    mark: '\\',
    gate: /(?:\\{1,4}(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|U[0-9A-Fa-f]{8}|[0-3][0-7]{2})[^\\\n]{0,80}){2}/g,
    decode: (text) =>
      hexDigits(
        text.replace(/\\{1,4}([0-3][0-7]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8))),
        /\\{1,4}(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8}))/g,
      ),
  },
  {
    via: 'character references',
    mark: '&#',
    gate: /(?:&#(?:\d{1,7}|[xX][0-9A-Fa-f]{1,6});?[^&\n]{0,80}){2}/g,
    decode: (text) =>
      hexDigits(
        text.replace(/&#(\d{1,7});?/g, (whole, digits: string) =>
          Number(digits) <= 0x10ffff ? String.fromCodePoint(Number(digits)) : whole,
        ),
        /&#[xX]([0-9A-Fa-f]{1,6});?/g,
      ),
  },
  {
    via: 'percent-encoding',
    mark: '%',
    gate: /(?:%[0-9A-Fa-f]{2}[^%\s]{0,24}){3}/g,
    decode: (text) =>
      text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString()),
  },
  {
    via: 'quoted-printable',
    mark: '=',
    gate: /(?:=[0-9A-F]{2}[^=\s]{0,12}){4}/g,
    decode: (text) =>
      text.replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString()),
  },
]

/** The longest stretch that is decoded at once, in characters. */
const longestStretch = 16_384

/** Escapes of strings, HTML's references, percent-encoding (RFC 3986) and quoted-printable (RFC 2045), amid plain text. */
export function* escapesIn(text: string): Generator<Decoded> {
  for (const { via, mark, gate, decode } of notations) {
    if (!text.includes(mark)) continue
    let done = 0
    gate.lastIndex = 0
    for (let match = gate.exec(text); match !== null; match = gate.exec(text)) {
      const start = Math.max(done, lineStart(text, match.index))
      const end = lineEnd(text, match.index + match[0].length)
      const decoded = readable(decode(text.slice(start, end)))
      if (decoded !== undefined) yield { start, end, decoded, via }
      done = end
      gate.lastIndex = end
    }
  }
}

function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - 256)
  return from + text.slice(from, at).lastIndexOf('\n') + 1
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return Math.min(end < 0 ? text.length : end, at + longestStretch)
}
