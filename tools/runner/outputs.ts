/** Outputs of a step; two names that differ only in case are one, and its first spelling stays. */
export class Outputs {
  readonly #values = new Map<string, { name: string; value: string }>()

  set(name: string, value: string): void {
    const key = name.toUpperCase()
    this.#values.set(key, { name: this.#values.get(key)?.name ?? name, value })
  }

  get(name: string): string | undefined {
    return this.#values.get(name.toUpperCase())?.value
  }

  entries(): [name: string, value: string][] {
    return [...this.#values.values()].map(({ name, value }) => [name, value])
  }

  delete(name: string): void {
    this.#values.delete(name.toUpperCase())
  }
}
