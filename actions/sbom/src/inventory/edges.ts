import type { Collected } from '../collect/collector.ts'
import type { Aliases } from './identity.ts'
import { firstNamed } from './first-named.ts'
import type { Fault } from './inventory.ts'
import { inCodeUnitOrder, sortedSet } from './order.ts'

/** The dependency graph of an inventory, made of those of its collectors. Cycles are allowed, loops are left out. */
export class Edges {
  readonly #subject: string
  readonly #targets = new Map<string, Set<string>>()
  /** Edges that lead nowhere, by the file that has them. */
  readonly #dangling = new Map<string, Set<string>>()

  constructor(subject: string) {
    this.#subject = subject
    this.#targets.set(subject, new Set())
  }

  add(collected: Collected, aliases: Aliases): void {
    for (const [from, targets] of collected.dependencies) this.#connect(from, targets, collected, aliases)
    this.#connect('', collected.roots, collected, aliases)
  }

  #connect(from: string, targets: readonly string[], collected: Collected, aliases: Aliases): void {
    const source = aliases.resolve(from)
    if (source === undefined) {
      this.#miss(collected, from)
      return
    }
    const known = this.#targets.get(source) ?? new Set()
    this.#targets.set(source, known)
    for (const ref of targets) {
      const target = aliases.resolve(ref)
      if (target === undefined) this.#miss(collected, ref)
      else if (target !== source && target !== this.#subject) known.add(target)
    }
  }

  #miss(collected: Collected, ref: string): void {
    const file = collected.components[0]?.evidence[0]?.file ?? collected.faults[0]?.file ?? ''
    const missed = this.#dangling.get(file) ?? new Set()
    this.#dangling.set(file, missed.add(ref))
  }

  /** Direct dependencies by ref, both in code-unit order. */
  sorted(): Map<string, string[]> {
    const entries = [...this.#targets].sort(([a], [b]) => inCodeUnitOrder(a, b))
    return new Map(entries.map(([from, targets]) => [from, sortedSet(targets)]))
  }

  /** Dependencies that are named and described nowhere, one fault for each file. */
  faults(): Fault[] {
    return [...this.#dangling].map(([file, missed]) => {
      const all = sortedSet(missed)
      const named = firstNamed(all)
      return {
        rule: 'sbom/dependency-undescribed',
        message:
          all.length === 1
            ? `The dependency ${named} is named, and no entry describes it.`
            : `${all.length} dependencies are named, and no entry describes them: ${named}.`,
        remedy: 'Make the lock file again with the package manager that wrote it.',
        file,
      }
    })
  }
}
