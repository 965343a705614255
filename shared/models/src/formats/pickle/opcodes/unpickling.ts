import type { Events } from '../events.ts'
import type { Frames } from '../frames.ts'
import type { Input } from '../input.ts'
import type { Memo } from '../memo.ts'
import type { Stack } from '../stack.ts'
import type { Shelf } from '../value.ts'

/** The state of one run of the machine. */
export interface Unpickling {
  readonly input: Input
  readonly stack: Stack
  readonly memo: Memo
  readonly shelf: Shelf
  readonly frames: Frames
  readonly events: Events
}

/** What an opcode does; `at` is its offset. Throws PickleFault where an unpickler would stop with an error. */
export type Step = (run: Unpickling, at: number) => void

export type Steps = Readonly<Record<number, Step>>

/** Longest line that is read: one that carries a number or names a module. In bytes. */
export const longestLine = 4096
