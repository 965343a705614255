import type { Collected } from './collector.ts'
import { withoutSecrets } from './origins/address.ts'

const mayHoldAddress = /:\/\/|https?:|%3a/i
/** Schemes are bounded, so that no text takes longer than its length. */
const address = /(?:[a-z][a-z+]{0,20}:\/\/|https?:)[^\s"'<>]+/gi
/** The same in a package URL, which writes the user's `@` as `%40`. */
const encodedUser =
  /((?:[a-z][a-z+]{0,20}(?:%3a|:)(?:%2f%2f|\/\/)|https?(?:%3a|:)))((?:(?!%2f|%5c|%3f|%23)[^/\\?#&\s@]){0,500})%40/gi
const encodedSecret =
  /%3f(?:(?!%3f)[^&#\s]){0,200}?(?:token|key|sig|secret|auth|password|pwd|credential|session|jwt)[^&#\s]*/gi

/** A text with every address in it, also one of a package URL, without its user's password and its tokens. */
export function textWithoutSecrets(text: string): string {
  if (!mayHoldAddress.test(text)) return text
  return text
    .replace(address, withoutSecrets)
    .replace(encodedUser, (_whole, scheme: string, user: string) =>
      /^git(?:%3a|:|$)/i.test(user) ? `${scheme}git%40` : scheme,
    )
    .replace(encodedSecret, '')
}

/**
 * A part without passwords and tokens in any text: a lock file may have an address where a version or a name belongs, and
 * other tools' bills may have one anywhere.
 */
export function partWithoutSecrets(part: Collected): Collected {
  const { components, subject, faults, origins, ...graph } = part
  const clean = components.map(cleaned)
  const own = subject && cleaned(subject)
  const isSame = own === subject && clean.every(({ ref }, index) => ref === components[index]?.ref)
  return {
    ...(isSame ? graph : cleanGraph(graph)),
    components: clean,
    ...(own && { subject: own }),
    faults: faults.map(cleaned),
    ...(origins && { origins: origins.map(cleaned) }),
  }
}

function cleanGraph({ dependencies, roots, completeness }: Pick<Collected, 'dependencies' | 'roots' | 'completeness'>) {
  const found = new Map<string, string[]>()
  for (const [from, targets] of dependencies) {
    const key = textWithoutSecrets(from)
    found.set(key, [...(found.get(key) ?? []), ...targets.map(textWithoutSecrets)])
  }
  return { dependencies: found, roots: roots.map(textWithoutSecrets), completeness: completeness.map(cleaned) }
}

/** Plain data with every text cleaned; itself where there is nothing to clean. */
function cleaned<Value>(value: Value): Value {
  if (typeof value === 'string') return textWithoutSecrets(value) as Value
  if (typeof value !== 'object' || value === null) return value
  let changed: object | undefined
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    const clean = cleaned(member)
    if (clean === member) continue
    changed ??= Array.isArray(value) ? [...(value as unknown[])] : { ...value }
    Object.assign(changed, { [key]: clean })
  }
  return (changed ?? value) as Value
}
