import { compareDigits, compareLists, orderingOf } from './ordering.ts'

/** PHP's words in their order; `#` stands for a number, and words that are none of these come first. */
const words = ['dev', 'alpha', 'beta', 'rc', '#', 'pl'] as const
const shortWords: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', c: 'rc', p: 'pl', patch: 'pl' }

/**
 * Composer's versions, in the order of PHP's version_compare, which Composer uses on normalised versions: words without
 * regard to case, a missing part as 0. Branches (`dev-main`) have no order. Sources: https://www.php.net/version_compare
 * and https://getcomposer.org/doc/articles/versions.md
 */
export const packagist = orderingOf<string[]>(
  (text) => {
    const bare = text
      .trim()
      .toLowerCase()
      .replace(/^v(?=\d)/, '')
      .replace(/(?<=.)\+.*$/, '')
    if (!/^\d/.test(bare) || /[^a-z0-9._-]/.test(bare)) return undefined
    return bare.match(/\d+|[a-z]+/g) ?? undefined
  },
  (a, b) => compareLists<string | undefined>(a, b, undefined, comparePart),
)

/** Something missing is as a zero beside a number, and a release beside a word. */
function comparePart(a = '0', b = '0'): number {
  const [left, right] = [rank(a), rank(b)]
  if (left !== right) return left - right
  return /^\d/.test(a) ? compareDigits(a, b) : 0
}

function rank(part: string): number {
  return /^\d/.test(part) ? words.indexOf('#') : (words as readonly string[]).indexOf(shortWords[part] ?? part)
}
