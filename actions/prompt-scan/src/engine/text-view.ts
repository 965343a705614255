import type { Document } from '../document/document.ts'
import type { Segment } from '../document/segment.ts'
import type { TextView } from '../rules/rule.ts'
import { lowerCase } from './lower-case.ts'

const beyondAscii = /[^\0-\x7f]/

/** One text, seen by many rules: its lower case is made once, and only when a rule looks at it. */
export class SharedText {
  readonly segment: Segment
  readonly document: Pick<Document, 'path' | 'kind'>
  #lower: string | undefined
  #isAscii: boolean | undefined

  constructor(segment: Segment, document: Pick<Document, 'path' | 'kind'>) {
    this.segment = segment
    this.document = document
  }

  get lower(): string {
    return (this.#lower ??= lowerCase(this.segment.text))
  }

  /** Whether nothing in the text is beyond ASCII: most of what is hidden or disguised needs more. */
  get isAscii(): boolean {
    return (this.#isAscii ??= !beyondAscii.test(this.segment.text))
  }

  /** The text for a rule whose words stand at these offsets. */
  viewAt(anchors: readonly number[]): TextView {
    return new AnchoredView(this, anchors)
  }
}

class AnchoredView implements TextView {
  readonly anchors: readonly number[]
  readonly #shared: SharedText

  constructor(shared: SharedText, anchors: readonly number[]) {
    this.#shared = shared
    this.anchors = anchors
  }

  get text(): string {
    return this.#shared.segment.text
  }

  get lower(): string {
    return this.#shared.lower
  }

  get segment(): Segment {
    return this.#shared.segment
  }

  get document(): Pick<Document, 'path' | 'kind'> {
    return this.#shared.document
  }
}
