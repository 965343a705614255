import { objectOr, textOr } from '../lock-text/json.ts'

/** Of what stands for a package in `resolutions`: longer than any name and range. */
const longestPattern = 1000

/** Entries of a Yarn lock file by what is asked for, `name@range`. */
export class Descriptors {
  readonly #ids = new Map<string, string>()
  /** By name; nothing where several have it. */
  readonly #only = new Map<string, string | undefined>()
  readonly #overridden: ReadonlyMap<string, string>

  /** `resolutions` of the app's manifest put other versions in the place of those that packages ask for. */
  constructor(manifest: Record<string, unknown> | undefined) {
    const overridden = new Map<string, string>()
    for (const [pattern, range] of Object.entries(objectOr(manifest?.['resolutions']))) {
      const text = textOr(range)
      const [, name] =
        pattern.length > longestPattern ? [] : (/(?:^|\/)((?:@[^/]+\/)?[^/@]+)(?:@.*)?$/.exec(pattern) ?? [])
      if (text !== undefined && name !== undefined) overridden.set(name, text)
    }
    this.#overridden = overridden
  }

  add(descriptor: string, id: string): void {
    const name = nameIn(descriptor)
    this.#ids.set(descriptor, id)
    this.#only.set(name, this.#only.has(name) && this.#only.get(name) !== id ? undefined : id)
  }

  /** The id of what a package gets for a dependency. The protocol `npm:` may be left out. */
  find(name: string, range: string): string | undefined {
    return this.#exact(name, range) ?? this.#override(name)
  }

  #exact(name: string, range: string): string | undefined {
    return (
      this.#ids.get(`${name}@${range}`) ??
      this.#ids.get(`${name}@npm:${range}`) ??
      (range.startsWith('npm:') ? this.#ids.get(`${name}@${range.slice('npm:'.length)}`) : undefined)
    )
  }

  #override(name: string): string | undefined {
    const range = this.#overridden.get(name)
    return range === undefined ? undefined : (this.#exact(name, range) ?? this.#only.get(name))
  }
}

/** The name in `name@range` and `@scope/name@range`. */
export function nameIn(descriptor: string): string {
  const at = descriptor.indexOf('@', 1)
  return at === -1 ? descriptor : descriptor.slice(0, at)
}
