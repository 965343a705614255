import currentIds from 'spdx-license-ids/index.json' with { type: 'json' }
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import { parseExpression } from '../licences/expression.ts'

/** What a text about a licence is: an id of the SPDX list, an expression of such ids, or words. */
export type LicenceText =
  { kind: 'id'; id: string } | { kind: 'expression'; expression: string } | { kind: 'words'; words: string }

/** Tells licences apart, each text once: a lock file has thousands of packages and a dozen of licences. */
export class LicenceTexts {
  static readonly #ids: ReadonlySet<string> = new Set([...currentIds, ...deprecatedIds])
  readonly #known = new Map<string, LicenceText | undefined>()

  /** Undefined when the text says that nothing is known. */
  read(text: string): LicenceText | undefined {
    if (this.#known.has(text)) return this.#known.get(text)
    const read = this.#classify(text.trim())
    this.#known.set(text, read)
    return read
  }

  #classify(text: string): LicenceText | undefined {
    if (/^(?:NOASSERTION|NONE|UNKNOWN|)$/i.test(text)) return undefined
    if (LicenceTexts.#ids.has(text)) return { kind: 'id', id: text }
    if (parseExpression(text)) return { kind: 'expression', expression: text }
    return { kind: 'words', words: text }
  }
}
