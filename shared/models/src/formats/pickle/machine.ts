import type { Events } from './events.ts'
import { expandedSize, largestExpansion } from './expansion.ts'
import { PickleFault, TooMuch } from './fault.ts'
import { Frames } from './frames.ts'
import type { Input } from './input.ts'
import { Memo } from './memo.ts'
import { calls } from './opcodes/calls.ts'
import { op } from './opcodes/codes.ts'
import { collections } from './opcodes/collections.ts'
import { literals } from './opcodes/literals.ts'
import { memory } from './opcodes/memory.ts'
import type { Step, Unpickling } from './opcodes/unpickling.ts'
import { Stack } from './stack.ts'
import { Shelf } from './value.ts'
import type { Value } from './value.ts'

/** How much work may still be done. Shared by all streams of a file. */
export interface Allowance {
  /** In opcodes that only move values. */
  opcodes: number
}

/** What a pickle costs before its first opcode. */
const startCost = 20
/** What the opcodes cost that do more than to move values. */
const costs = new Uint8Array(256).fill(1)
for (const code of [op.GLOBAL, op.STACK_GLOBAL, op.INST, op.EXT1, op.EXT2, op.EXT4]) costs[code] = 100
for (const code of [op.FRAME, op.BUILD, op.INT, op.GET, op.PUT, op.LONG1, op.LONG4]) costs[code] = 10

const steps = Array.from({ length: 256 }, (_, code): Step | undefined => {
  return literals[code] ?? collections[code] ?? memory[code] ?? calls[code]
})

/** Whether the byte is an opcode; at any other an unpickler stops before it does anything. */
export function isOpcode(code: number): boolean {
  return code === op.STOP || steps[code] !== undefined
}

/**
 * Runs one pickle as Python's unpickler does (Lib/pickle.py, Modules/_pickle.c), without making any object: stack and
 * memo hold what is known of the values. Whatever an unpickler takes is taken here too; where it would stop with an
 * error, this throws PickleFault. Returns the value that STOP takes.
 */
export function unpickle(input: Input, events: Events, allowance: Allowance): Value {
  return run(begin(input, events, new Stack(), new Memo()), allowance)
}

/** Runs on in the middle of another run, at another place, as an unpickler would that takes raw bytes for opcodes. */
export function unpickleOn(input: Input, events: Events, allowance: Allowance, stack: Stack, memo: Memo): Value {
  return run(begin(input, events, stack, memo), allowance)
}

function begin(input: Input, events: Events, stack: Stack, memo: Memo): Unpickling {
  const frames = new Frames((reason, offset) => {
    events.misframed(reason, offset)
  })
  return { input, events, stack, memo, shelf: new Shelf(), frames }
}

function run(state: Unpickling, allowance: Allowance): Value {
  const { input, frames, stack } = state
  allowance.opcodes -= startCost
  for (;;) {
    const at = input.position
    const code = input.byte()
    allowance.opcodes -= costs[code] ?? 1
    if (allowance.opcodes < 0) throw new TooMuch('has more opcodes than are read', at)
    if (code === op.STOP) return finished(stack.pop(at), state, at)
    const step = steps[code]
    if (!step) {
      throw new PickleFault(`has the byte 0x${code.toString(16).padStart(2, '0')} where an opcode is expected`, at)
    }
    step(state, at)
    frames.passed(at, input.position)
  }
}

function finished(value: Value, { events }: Unpickling, at: number): Value {
  if (expandedSize(value) > largestExpansion) {
    events.grows('holds values that share each other so often that comparing or copying them does not end', at)
  }
  return value
}
