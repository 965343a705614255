import { firstNamed, mostNamed } from '../../inventory/first-named.ts'
import type { Fault } from '../../inventory/inventory.ts'

/** What can be wrong with packages of a file. */
export interface FaultKind {
  rule: string
  /** What is wrong with the packages that are listed, after their number and before their names. */
  says: string
  remedy: string
}

/** What is wrong with packages of one file: one fault for each kind, however many packages have it. */
export class KindFaults<Kind extends string> {
  readonly #kinds: Readonly<Record<Kind, FaultKind>>
  readonly #file: string
  readonly #called: string
  readonly #found = new Map<Kind, { count: number; named: string[]; line: number | undefined }>()

  /** `called` is what sentences call the file. */
  constructor(kinds: Readonly<Record<Kind, FaultKind>>, file: string, called: string) {
    this.#kinds = kinds
    this.#file = file
    this.#called = called
  }

  add(kind: Kind, name: string, line: number | undefined): void {
    const known = this.#found.get(kind) ?? { count: 0, named: [], line }
    known.count++
    if (known.named.length < mostNamed) known.named.push(name)
    this.#found.set(kind, known)
  }

  list(): Fault[] {
    return [...this.#found].map(([kind, { count, named, line }]) => {
      const { rule, says, remedy } = this.#kinds[kind]
      return {
        rule,
        message: `Packages of ${this.#called} (${count}) ${says}: ${firstNamed(named, count)}.`,
        remedy,
        file: this.#file,
        ...(line !== undefined && { line }),
      }
    })
  }
}
