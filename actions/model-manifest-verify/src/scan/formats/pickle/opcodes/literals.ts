import { PickleFault } from '../fault.ts'
import type { Input } from '../input.ts'
import { data, integer, no, none, yes } from '../value.ts'
import type { Value } from '../value.ts'
import { op } from './codes.ts'
import { longestLine } from './unpickling.ts'
import type { Step, Steps } from './unpickling.ts'

/** A value without content, or whose content does not matter. */
function constant(value: Value): Step {
  return ({ stack }, at) => {
    stack.push(value, at)
  }
}

function counted(read: (input: Input) => number): Step {
  return ({ stack, input }, at) => {
    stack.push(integer(read(input)), at)
  }
}

/** Bytes, whose content does not matter. */
function bytes(length: (input: Input, at: number) => number): Step {
  return ({ stack, input }, at) => {
    input.skip(length(input, at))
    stack.push(data, at)
  }
}

/** A text, which is known by its offset. */
function text(length: (input: Input, at: number) => number): Step {
  return ({ stack, input }, at) => {
    input.skip(length(input, at))
    stack.push(at, at)
  }
}

const byte = (input: Input): number => input.byte()
const uint32 = (input: Input): number => input.uint32()
const uint64 = (input: Input): number => input.uint64()

function positive(input: Input, at: number): number {
  const length = input.int32()
  if (length < 0) throw new PickleFault('has a value of negative length', at)
  return length
}

const textLine: Step = ({ stack, input }, at) => {
  input.skipLine()
  stack.push(at, at)
}

const dataLine: Step = ({ stack, input }, at) => {
  input.skipLine()
  stack.push(data, at)
}

function long(length: (input: Input, at: number) => number): Step {
  return ({ stack, input }, at) => {
    const size = length(input, at)
    const start = input.position
    input.skip(size)
    stack.push(size <= 6 ? integer(size === 0 ? 0 : input.source.read(start, size).readIntLE(0, size)) : data, at)
  }
}

/** Constants of any type but containers. */
export const literals: Steps = {
  [op.NONE]: constant(none),
  [op.NEWTRUE]: constant(yes),
  [op.NEWFALSE]: constant(no),
  [op.NEXT_BUFFER]: constant(data),
  [op.INT]: ({ stack, input }, at) => {
    const line = input.line(longestLine).toString('latin1')
    const value = Number(line)
    if (line === '00' || line === '01') stack.push(line === '01' ? yes : no, at)
    else stack.push(Number.isSafeInteger(value) ? integer(value) : data, at)
  },
  [op.BININT]: counted((input) => input.int32()),
  [op.BININT1]: counted(byte),
  [op.BININT2]: counted((input) => input.uint16()),
  [op.LONG]: dataLine,
  [op.LONG1]: long(byte),
  [op.LONG4]: long(positive),
  [op.FLOAT]: dataLine,
  [op.BINFLOAT]: bytes(() => 8),
  [op.STRING]: textLine,
  [op.UNICODE]: textLine,
  [op.BINSTRING]: text(positive),
  [op.SHORT_BINSTRING]: text(byte),
  [op.BINUNICODE]: text(uint32),
  [op.SHORT_BINUNICODE]: text(byte),
  [op.BINUNICODE8]: text(uint64),
  [op.BINBYTES]: bytes(uint32),
  [op.SHORT_BINBYTES]: bytes(byte),
  [op.BINBYTES8]: bytes(uint64),
  [op.BYTEARRAY8]: bytes(uint64),
}
