import type { TextView } from '../rule.ts'

/** An address in a text. */
export interface Address {
  /** As written, at most 500 characters. */
  written: string
  scheme: string
  /** Before the host: `user:password`. */
  userinfo: string | undefined
  host: string
  /** Path, query and fragment. */
  rest: string
  start: number
  end: number
}

const address =
  /([a-z][a-z\d+.-]{1,20}):\/\/(?:([^\s/?#@"'<>`()]{1,200})@)?(\[[\da-f:.]{2,45}\]|[^\s/?#:"'<>`()@,;|\\]{1,253})(?::\d{1,5})?([^\s"'<>`|\\^]{0,400})/iy

/** The addresses that begin at the rule's anchors. */
export function* addressesAt({ text, anchors }: Pick<TextView, 'text' | 'anchors'>): Generator<Address> {
  for (const anchor of anchors) {
    address.lastIndex = anchor
    const match = address.exec(text)
    if (match === null) continue
    const [written, scheme = '', userinfo, host = '', rest = ''] = match
    const trimmed = trim(written)
    yield {
      written: trimmed,
      scheme: scheme.toLowerCase(),
      userinfo,
      host: rest === '' ? trim(host) : host,
      rest: rest.slice(0, Math.max(0, rest.length - (written.length - trimmed.length))),
      start: anchor,
      end: anchor + trimmed.length,
    }
  }
}

/** Without what ends the sentence or the link. */
function trim(written: string): string {
  const end = written.search(/[.,;:!?*_\])]{1,8}$/)
  return end > 0 && !/\([^)]{0,100}\)$/.test(written) ? written.slice(0, end) : written
}
