/** Pickles, opcode by opcode. */
export function pickled(...parts: (Buffer | string | number)[]): Buffer {
  return Buffer.concat(parts.map(part))
}

/** Numbers are opcodes, texts are bytes as they are. */
function part(value: Buffer | string | number): Buffer {
  if (typeof value === 'number') return Buffer.from([value])
  return typeof value === 'string' ? Buffer.from(value, 'latin1') : value
}

export const MARK = '('
export const STOP = '.'
export const POP = '0'
export const REDUCE = 'R'
export const BUILD = 'b'
export const TUPLE = 't'
export const EMPTY_TUPLE = ')'
export const EMPTY_DICT = '}'
export const NONE = 'N'
export const TUPLE1 = 0x85
export const TUPLE2 = 0x86
export const TUPLE3 = 0x87
export const NEWTRUE = 0x88
export const NEWFALSE = 0x89
export const NEWOBJ = 0x81
export const NEWOBJ_EX = 0x92
export const STACK_GLOBAL = 0x93
export const MEMOIZE = 0x94
export const SETITEMS = 'u'

export function proto(version: number): Buffer {
  return Buffer.from([0x80, version])
}

/** GLOBAL: the import of the oldest protocols. */
export function global(module: string, name: string): string {
  return `c${module}\n${name}\n`
}

/** SHORT_BINUNICODE. */
export function text(value: string): Buffer {
  const bytes = Buffer.from(value)
  return Buffer.concat([Buffer.from([0x8c, bytes.length]), bytes])
}

/** STACK_GLOBAL on two texts. */
export function stackGlobal(module: string, name: string): Buffer {
  return pickled(text(module), text(name), STACK_GLOBAL)
}

export function put(key: number): Buffer {
  return Buffer.from([0x71, key])
}

export function get(key: number): Buffer {
  return Buffer.from([0x68, key])
}

export function int(value: number): Buffer {
  const bytes = Buffer.alloc(5, 'J')
  bytes.writeInt32LE(value, 1)
  return bytes
}

/** FRAME around these bytes. */
export function frame(content: Buffer, size = content.length): Buffer {
  const header = Buffer.alloc(9, 0x95)
  header.writeBigUInt64LE(BigInt(size), 1)
  return Buffer.concat([header, content])
}

/** An opcode with a count of eight bytes. */
export function counted(opcode: number, count: bigint): Buffer {
  const bytes = Buffer.alloc(9, opcode)
  bytes.writeBigUInt64LE(count, 1)
  return bytes
}

/** The smallest attack: it starts a program when it is loaded. */
export function attack(module = 'os', name = 'system', argument = 'true'): Buffer {
  return pickled(proto(2), global(module, name), text(argument), TUPLE1, REDUCE, STOP)
}

/** A pickle without an import. */
export const harmless = pickled(proto(2), EMPTY_DICT, STOP)
