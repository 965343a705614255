import type { ByteSource } from '@seaworthy/files'
import type { Unpickling } from './opcodes/unpickling.ts'
import type { Import, Value } from './value.ts'

/** What the machine meets on its way that somebody must judge. Reasons complete the sentence "the pickle …". */
export interface Events {
  /** A name is imported. Returns what it stands for. */
  imported(module: string, name: string, offset: number): Import
  called(callee: Import, args: Value, source: ByteSource, offset: number): void
  /** Something is imported, and what cannot be told; the reason completes "the pickle imports something …". */
  obscured(reason: string, offset: number): Import
  /** Something is called or changed that pickles have no reason to call or change. */
  misused(reason: string, offset: number): void
  /** A value takes far more memory or time than its bytes in the pickle. */
  grows(reason: string, offset: number): void
  /** A frame that readers disagree about. */
  misframed(reason: string, offset: number): void
  persistent(id: Value, offset: number): void
  /** A value was finished by BUILD. What follows may be bytes that are not of the pickle. */
  built(value: Value, run: Unpickling, offset: number): Continuation | undefined
}

/** The machine goes on with this value on its stack, at this offset. */
export interface Continuation {
  value: Value
  offset: number
}
