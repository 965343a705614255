import { compareDigits, compareLists, orderingOf } from './ordering.ts'

interface NuGetVersion {
  /** One to four. */
  numbers: string[]
  /** Of the prerelease; none for a release. */
  labels: string[]
}

const form = /^\s*v?(\d+(?:\.\d+){0,3})(?:-([0-9a-z.-]+))?(?:\+[0-9a-z.-]*)?\s*$/i

/**
 * NuGet's versions: up to four numbers, then labels as in Semantic Versioning but without regard to case; metadata has no
 * order. Source: https://learn.microsoft.com/en-us/nuget/concepts/package-versioning
 */
export const nuget = orderingOf<NuGetVersion>(
  (text) => {
    const [, numbers, labels] = form.exec(text) ?? []
    if (numbers === undefined) return undefined
    return { numbers: numbers.split('.'), labels: labels === undefined ? [] : labels.toLowerCase().split('.') }
  },
  (a, b) => compareLists(a.numbers, b.numbers, '0', compareDigits) || compareLabels(a.labels, b.labels),
)

/** A release comes after its prereleases, and more labels after fewer. */
function compareLabels(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length
  return compareLists<string | undefined>(a, b, undefined, compareLabel)
}

function compareLabel(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1
  const [leftIsNumber, rightIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (leftIsNumber && rightIsNumber) return compareDigits(a, b)
  if (leftIsNumber !== rightIsNumber) return leftIsNumber ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
