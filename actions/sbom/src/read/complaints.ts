import type { Fault } from '../inventory/inventory.ts'
import { encodeControls } from '../inventory/ref.ts'

/** What may be wrong with an entry, and what to do about it. `found` stands between the two texts. */
const kinds = {
  entry: {
    rule: 'sbom/bill-entry',
    expected: 'Expected components to be objects with a name, found',
    remedy: 'Make the bill again with the tool that wrote it; what has no name is not in ours.',
  },
  purl: {
    rule: 'sbom/bill-purl',
    expected: 'Expected package URLs, found',
    remedy: 'Have the tool that wrote the bill mended; without package URL no advisories are looked up.',
  },
  reference: {
    rule: 'sbom/bill-reference-twice',
    expected: 'Expected each component to have an identifier of its own, found twice',
    remedy:
      'Make the bill again with the tool that wrote it; the edges of these components are taken for those of the first.',
  },
} as const
export type Complaint = keyof typeof kinds

/** Enough of many to find the rest. */
const mostNamed = 3
const longestNamed = 120

/** Collects what is wrong with the entries of a bill: one fault for each kind, however many entries there are. */
export class Complaints {
  readonly #file: string
  readonly #found = new Map<Complaint, { named: string[]; count: number; line: number | undefined }>()

  constructor(file: string) {
    this.#file = file
  }

  add(kind: Complaint, found: string, line: number | undefined): void {
    const known = this.#found.get(kind) ?? { named: [], count: 0, line }
    this.#found.set(kind, known)
    known.count++
    known.line ??= line
    if (known.named.length < mostNamed) known.named.push(encodeControls(found.slice(0, longestNamed)))
  }

  faults(): Fault[] {
    return [...this.#found].map(([kind, { named, count, line }]) => {
      const { rule, expected, remedy } = kinds[kind]
      const rest = count > named.length ? ` and ${count - named.length} more` : ''
      return {
        rule,
        message: `${expected} ${named.join(', ')}${rest}.`,
        remedy,
        file: this.#file,
        ...(line !== undefined && { line }),
      }
    })
  }
}
