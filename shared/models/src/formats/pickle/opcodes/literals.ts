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

/** Bytes of a number that take no time to speak of: Python multiplies and prints longer ones in quadratic time. */
const longestNumber = 64 * 1024
/** Digits that Python converts (`sys.int_info.default_max_str_digits`), with the sign and the L. */
const mostDigits = 4302

function long(length: (input: Input, at: number) => number): Step {
  return ({ stack, input, events }, at) => {
    const size = length(input, at)
    const start = input.position
    input.skip(size)
    if (size > longestNumber) events.grows(`has a number of ${size} bytes`, at)
    stack.push(integer(littleEndian(input.source.read(start, Math.min(size, 6)), size, input, start)), at)
  }
}

/** Infinite where it has more bytes than are exact. */
function littleEndian(bytes: Buffer, size: number, { source }: Input, start: number): number {
  if (size === 0) return 0
  if (size <= 6) return bytes.readIntLE(0, size)
  const last = source.read(start + size - 1, 1)[0] ?? 0
  return last >= 0x80 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

/** The number on a line, with the L of Python 2 or without. */
const numberLine: Step = ({ stack, input, events }, at) => {
  const line = input.line(longestLine)
  if (input.position - at > mostDigits) events.grows('has a number of more digits than Python converts', at)
  const text = line.toString('latin1').trim()
  if (text === '00' || text === '01') stack.push(text === '01' ? yes : no, at)
  else stack.push(integerOf(text.replace(/[lL]$/, '')), at)
}

/** Python takes some spellings that this does not: data, which nothing relies on. */
function integerOf(text: string): Value {
  if (!/^[-+]?\d+$/.test(text)) return data
  const value = Number(text)
  return integer(Number.isSafeInteger(value) ? value : value * Number.POSITIVE_INFINITY)
}

/** Constants of any type but containers. */
export const literals: Steps = {
  [op.NONE]: constant(none),
  [op.NEWTRUE]: constant(yes),
  [op.NEWFALSE]: constant(no),
  [op.NEXT_BUFFER]: constant(data),
  [op.INT]: numberLine,
  [op.BININT]: counted((input) => input.int32()),
  [op.BININT1]: counted(byte),
  [op.BININT2]: counted((input) => input.uint16()),
  [op.LONG]: numberLine,
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
