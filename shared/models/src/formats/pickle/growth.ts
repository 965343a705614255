import type { ByteSource } from '@seaworthy/files'
import { textAt } from './text.ts'
import { is, untold } from './value.ts'
import type { Import, Instance, Value } from './value.ts'

/** Elements that a call may make room for without bringing them: pickles make empty arrays, and fill them. */
const mostElements = 1_000_000
/** Tuples in tuples that are looked into. */
const deepest = 8

/** They make something as large as a number says. */
const allocating =
  /^(?:(?:builtins|__builtin__)\.(?:bytearray|bytes)|numpy\.(?:ndarray|matrix|recarray|void|bytes_|str_)|numpy(?:\.\w+)*\._reconstruct|numpy\.(?:rec|core\.records|_core\.records)\.recarray|numpy\.matrixlib\.defmatrix\.matrix|numpy\.ma(?:\.core)?\.(?:MaskedArray|_mareconstruct)|torch(?:\.\w+)*\.\w+(?:Storage|Tensor))$/

/** They write a number out in full, which other types than integers keep as a power of ten. */
const converting =
  /^(?:(?:builtins|__builtin__)\.(?:int|long)|fractions\.Fraction|numpy\.(?:u?int(?:8|16|32|64|c|p)|u?long(?:long)?))$/

/** A number, or a fraction of two, that Fraction does not have to write out. */
const shortFraction = /^[-+]?\d{1,4300}(?:\/\d{1,4300})?$/

interface Arguments {
  /** The product of the numbers in the largest tuple. */
  elements: number
  imports: Import[]
  instances: Instance[]
  /** Offsets of their opcodes. */
  texts: number[]
}

/**
 * Why a call of a harmless import takes far more memory or time than its arguments have bytes; nothing when it does not.
 * The reason completes "the pickle …".
 */
export function growthOf(callee: Import, args: Value, source: ByteSource): string | undefined {
  const called = nameOf(callee)
  // Nothing else can be a call's arguments; a tuple that was made by a call is one whose content nobody knows.
  if (!is(args, 'tuple') && !is(args, 'list') && args !== untold)
    return `calls ${called} with arguments that are no tuple`
  const found: Arguments = { elements: 1, imports: [callee], instances: [], texts: [] }
  collect(args, found, 0)
  const names = found.imports.map(nameOf)
  const allocates = names.some((name) => allocating.test(name))
  const converts = names.some((name) => converting.test(name))
  if (args === untold && (allocates || converts) && !called.endsWith('_reconstruct')) {
    return `calls ${called} with arguments that cannot be told`
  }
  if (allocates && found.elements > mostElements) return `has ${called} make room for ${found.elements} elements`
  if (found.instances.some(isLongRange)) return `has ${called} write out a range of more than ${mostElements} numbers`
  if (found.instances.some(({ of }) => of.name !== 'encode' && (converts || (allocates && isNumber(of))))) {
    return `has ${called} take a number of any length from another object`
  }
  const texts = converts ? found.texts.map((offset) => textAt(source, offset)) : []
  if (texts.some((text) => text === undefined || (names.includes('fractions.Fraction') && !shortFraction.test(text)))) {
    return `has ${called} read a number of any length from a text`
  }
  return undefined
}

function nameOf({ module, name }: Import): string {
  return `${module}.${name}`
}

/** Objects that stand for an integer where one is expected. */
function isNumber({ module }: Import): boolean {
  return ['builtins', '__builtin__', 'decimal', 'fractions'].includes(module) || /^numpy\b/.test(module)
}

function collect(value: Value, found: Arguments, depth: number): void {
  if (typeof value === 'number') {
    found.texts.push(value)
    return
  }
  switch (value.kind) {
    case 'integer':
      found.elements = Math.max(found.elements, Math.abs(value.value))
      return
    case 'import':
      found.imports.push(value)
      return
    case 'instance':
      found.instances.push(value)
      return
    case 'tuple':
    case 'list':
    case 'dictionary':
      if (depth < deepest) collectAll(itemsOf(value), found, depth)
      return
    case 'data':
    case 'none':
    case 'truth':
  }
}

function collectAll(items: readonly Value[], found: Arguments, depth: number): void {
  const product = items.reduce<number>(
    (all, item) => (is(item, 'integer') ? all * Math.max(1, Math.abs(item.value)) : all),
    1,
  )
  // Numbers beside each other in a call are no shape: the shape is a tuple of its own.
  if (depth > 0) found.elements = Math.max(found.elements, product)
  for (const item of items) collect(item, found, depth + 1)
}

function itemsOf(value: Extract<Value, { kind: 'tuple' | 'list' | 'dictionary' }>): readonly Value[] {
  if (value.kind === 'tuple') return value.items
  return value.kind === 'list' ? value.held : value.pairs.flat()
}

function isLongRange({ of, args }: Instance): boolean {
  if (of.name !== 'range' && of.name !== 'xrange') return false
  const numbers = args?.items.map((item) => (is(item, 'integer') ? item.value : Number.NaN)) ?? []
  const [start = 0, stop = 0, step = 1] = numbers.length === 1 ? [0, ...numbers] : numbers
  return numbers.length === 0 || !(Math.abs((stop - start) / step) <= mostElements)
}
