import { PickleFault, TooMuch } from '../fault.ts'
import type { Input } from '../input.ts'
import { keyOf } from '../memo.ts'
import type { Key } from '../memo.ts'
import type { Value } from '../value.ts'
import { op } from './codes.ts'
import { longestLine } from './unpickling.ts'
import type { Step, Steps, Unpickling } from './unpickling.ts'

function get(key: (input: Input, at: number) => Key): Step {
  return (run, at) => {
    const value = run.memo.get(key(run.input, at))
    if (value === undefined) throw new PickleFault('takes a value from the memo that is not there', at)
    takeAgain(run, value, at)
  }
}

function takeAgain({ stack, shelf }: Unpickling, value: Value, at: number): void {
  if (shelf.isLost(value)) throw new TooMuch('shares more values that hold others than are read', at)
  stack.push(value, at)
}

function put(key: (input: Input, at: number) => Key): Step {
  return ({ stack, memo, input, events }, at) => {
    const found = key(input, at)
    if (memo.isFar(found)) events.grows(`remembers a value as number ${found}, with few before it`, at)
    memo.put(found, stack.top(at), at)
  }
}

function lineKey(input: Input, at: number): Key {
  const line = input.line(longestLine)
  if (line.length > longestLine) throw new TooMuch(`has a key of the memo of more than ${longestLine} bytes`, at)
  const key = keyOf(line.toString('latin1'))
  if (key === undefined) throw new PickleFault('has a key of the memo that is no number', at)
  return key
}

const byteKey = (input: Input): number => input.byte()
const wideKey = (input: Input): number => input.uint32()

/** The stack itself, the memo, and what frames the stream. */
export const memory: Steps = {
  [op.MARK]: ({ stack }, at) => {
    stack.mark(at)
  },
  [op.POP]: ({ stack }, at) => {
    stack.popAny(at)
  },
  [op.POP_MARK]: ({ stack }, at) => {
    stack.popMark(at)
  },
  [op.DUP]: (run, at) => {
    takeAgain(run, run.stack.top(at), at)
  },
  [op.GET]: get(lineKey),
  [op.BINGET]: get(byteKey),
  [op.LONG_BINGET]: get(wideKey),
  [op.PUT]: put(lineKey),
  [op.BINPUT]: put(byteKey),
  [op.LONG_BINPUT]: put(wideKey),
  [op.MEMOIZE]: ({ stack, memo }, at) => {
    memo.add(stack.top(at), at)
  },
  [op.READONLY_BUFFER]: ({ stack }, at) => {
    stack.top(at)
  },
  [op.PROTO]: ({ input }, at) => {
    if (input.byte() > 5) throw new PickleFault('has a protocol that Python does not know', at)
  },
  [op.FRAME]: ({ input, frames }, at) => {
    frames.begin(at, input)
  },
}
