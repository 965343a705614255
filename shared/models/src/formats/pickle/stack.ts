import { PickleFault, TooMuch } from './fault.ts'
import { data } from './value.ts'
import type { Value } from './value.ts'

/** In values: 8 MiB of references. Python's pickler sends long lists in parts of a thousand. */
const largest = 1_000_000

/** The unpickler's stack, with the marks in it. */
export class Stack {
  protected readonly values: Value[] = []
  readonly #marks: number[] = []

  push(value: Value, offset: number): void {
    this.values.push(value)
    if (this.values.length > largest) throw new TooMuch(`holds more than ${largest} values at once`, offset)
  }

  pop(offset: number): Value {
    const value = this.values.length > this.fence ? this.values.pop() : undefined
    return value ?? this.missing(offset)
  }

  /** So many values, the last one that was pushed at the end. */
  popMany(count: number, offset: number): Value[] {
    if (this.values.length - this.fence >= count) return this.values.splice(this.values.length - count)
    const values: Value[] = []
    for (let left = count; left > 0; left--) values.unshift(this.pop(offset))
    return values
  }

  top(offset: number): Value {
    const value = this.values.length > this.fence ? this.values.at(-1) : undefined
    return value ?? this.missing(offset)
  }

  mark(offset: number): void {
    this.#marks.push(this.values.length)
    if (this.#marks.length > largest) throw new TooMuch(`holds more than ${largest} marks at once`, offset)
  }

  /** Takes all values above the last mark, and the mark. */
  popMark(offset: number): Value[] {
    const mark = this.#marks.pop()
    if (mark === undefined) throw new PickleFault('has a value without the MARK that it needs', offset)
    return this.values.splice(mark)
  }

  /** The opcode POP takes a mark when that is what lies on top. */
  popAny(offset: number): void {
    if (this.#marks.length > 0 && this.values.length === this.fence) this.#marks.pop()
    else this.pop(offset)
  }

  /** Values below the last mark are out of reach. */
  protected get fence(): number {
    return this.#marks.at(-1) ?? 0
  }

  protected missing(offset: number): Value {
    throw new PickleFault('takes a value from an empty stack', offset)
  }
}

/** Stands in for a stack that somebody else filled: what was not pushed here is there, and unknown. */
export class EndlessStack extends Stack {
  protected override missing(): Value {
    return data
  }
}
