import { containerAttacks } from './container-attacks.ts'
import { growthAttacks } from './growth-attacks.ts'
import {
  attack,
  BUILD,
  counted,
  EMPTY_DICT,
  frame,
  get,
  global,
  harmless,
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
  STACK_GLOBAL,
  stackGlobal,
  STOP,
  text,
  TUPLE1,
  TUPLE2,
} from './assembler.ts'

/** A file that must not be loaded. They are made here, so that no virus scanner meets one in the repository. */
export interface Attack {
  /** What it does, as a sentence goes on after "a file that". */
  name: string
  /** The extension that other scanners go by. */
  extension: string
  bytes: Buffer
}

function call(callee: Buffer | string, argument = 'true'): Buffer {
  return pickled(callee, text(argument), TUPLE1, REDUCE)
}

const command = pickled(text('true'), TUPLE1)

/** Ways to import and to call. */
const opcodes: Record<string, Buffer> = {
  'imports by GLOBAL and calls by REDUCE': attack(),
  'imports by STACK_GLOBAL': pickled(proto(4), call(stackGlobal('os', 'system')), STOP),
  'has no PROTO': pickled(call(global('os', 'system')), STOP),
  'is nothing but text': Buffer.from("cos\nsystem\n(S'true'\ntR."),
  'is text that begins with two million harmless opcodes': pickled(
    'N0'.repeat(1_000_000),
    call(global('os', 'system')),
    STOP,
  ),
  'imports and calls by INST': pickled(MARK, text('true'), 'ios\nsystem\n', STOP),
  'calls by OBJ': pickled(proto(2), MARK, global('os', 'system'), text('true'), 'o', STOP),
  'makes an object by NEWOBJ': pickled(proto(2), global('subprocess', 'Popen'), command, NEWOBJ, STOP),
  'makes an object by NEWOBJ_EX': pickled(
    proto(4),
    stackGlobal('subprocess', 'Popen'),
    command,
    EMPTY_DICT,
    NEWOBJ_EX,
    STOP,
  ),
  'changes an imported class by BUILD': pickled(
    proto(2),
    global('collections', 'OrderedDict'),
    NONE,
    EMPTY_DICT,
    TUPLE2,
    BUILD,
    STOP,
  ),
  'adds items to an imported class': pickled(
    proto(2),
    global('collections', 'OrderedDict'),
    text('k'),
    NONE,
    's',
    STOP,
  ),
  'imports by EXT1': pickled(proto(2), call(Buffer.from([0x82, 1])), STOP),
  'imports by EXT2': pickled(proto(2), call(Buffer.from([0x83, 1, 1])), STOP),
  'imports by EXT4': pickled(proto(2), call(Buffer.from([0x84, 1, 1, 1, 1])), STOP),
  'imports and does not call': pickled(proto(2), global('evil_package', 'attribute'), STOP),
}

/** Names that a linear reader takes for others. */
const confusion: Record<string, Buffer> = {
  'overwrites a name in the memo': pickled(
    proto(4), text('collections'), put(0), POP, text('os'), put(0), POP, text('system'), put(1), POP,
    get(0), get(1), STACK_GLOBAL, command, REDUCE, STOP,
  ), // prettier-ignore
  'mixes MEMOIZE with keys of its own': pickled(
    proto(4), text('collections'), put(1), POP, text('os'), MEMOIZE, POP, text('system'), put(2), POP,
    get(1), get(2), STACK_GLOBAL, command, REDUCE, STOP,
  ), // prettier-ignore
  'takes a name from below another one': pickled(
    proto(4), text('os'), text('system'), text('collections'), POP, STACK_GLOBAL, command, REDUCE, STOP,
  ), // prettier-ignore
  'doubles a name': pickled(proto(4), text('os'), '2', POP, text('system'), STACK_GLOBAL, command, REDUCE, STOP),
  'hides a name between marks': pickled(
    proto(4), text('os'), MARK, text('collections'), '1', text('system'), STACK_GLOBAL, command, REDUCE, STOP,
  ), // prettier-ignore
  'makes a name by a call': pickled(
    proto(4), call(stackGlobal('builtins', 'str'), 'os'), text('system'), STACK_GLOBAL, command, REDUCE, STOP,
  ), // prettier-ignore
  'spells a name by escapes of a string': pickled(
    "S'\\x6f\\x73'\n",
    "S'sy\\x73tem'\n",
    STACK_GLOBAL,
    command,
    REDUCE,
    STOP,
  ),
  'spells a name by escapes of Unicode': pickled('V\\u006fs\n', 'Vsystem\n', STACK_GLOBAL, command, REDUCE, STOP),
  'spells a name by octal escapes': pickled("S'\\157\\163'\n", "S'system'\n", STACK_GLOBAL, command, REDUCE, STOP),
  'spells a name with a binary string': pickled('U\x02os', 'T\x06\0\0\0system', STACK_GLOBAL, command, REDUCE, STOP),
  'reaches an attribute through a dotted name': pickled(
    proto(4), call(stackGlobal('collections', 'OrderedDict.__init__.__globals__')), STOP,
  ), // prettier-ignore
  'reaches a module through a dotted name': pickled(
    proto(4),
    call(stackGlobal('torch', 'serialization.os.system')),
    STOP,
  ),
  'reaches a module by GLOBAL with a dotted name': pickled(
    proto(4),
    call(global('torch', 'serialization.os.system')),
    STOP,
  ),
  'has a name of a megabyte': pickled(proto(4), `c${'a'.repeat(1_000_000)}\nb\n`, command, REDUCE, STOP),
  'has a name that is only spaces different': pickled(proto(2), call(global('collections ', 'OrderedDict')), STOP),
}

/** Functions that lists of bad names lack, or lacked. */
const functions = [
  ['pkgutil', 'resolve_name'],
  ['importlib', 'import_module'],
  ['builtins', 'eval'],
  ['builtins', 'exec'],
  ['builtins', '__import__'],
  ['__builtin__', 'getattr'],
  ['operator', 'attrgetter'],
  ['operator', 'methodcaller'],
  ['functools', 'partial'],
  ['functools', 'reduce'],
  ['types', 'CodeType'],
  ['types', 'FunctionType'],
  ['posix', 'system'],
  ['nt', 'system'],
  ['runpy', '_run_code'],
  ['torch', 'load'],
  ['torch.utils.collect_env', 'run'],
  ['torch.jit.unsupported_tensor_ops', 'execWrapper'],
  ['torch.hub', 'load'],
  ['torch._dynamo.guards', 'GuardBuilder.get'],
  ['torch.utils.bottleneck.__main__', 'run_cprofile'],
  ['numpy.f2py.crackfortran', 'getlincoef'],
  ['numpy.testing._private.utils', 'runstring'],
  ['numpy', 'load'],
  ['numpy', 'memmap'],
  ['pandas', 'read_pickle'],
  ['pandas', 'read_csv'],
  ['joblib', 'load'],
  ['multiprocessing.util', 'spawnv_passfds'],
  ['mlflow.projects.backend.local', '_run_entry_point'],
  ['asyncio.unix_events', '_UnixSubprocessTransport._start'],
  ['timeit', 'timeit'],
  ['cProfile', 'run'],
  ['trace', 'Trace.run'],
  ['doctest', 'debug_script'],
  ['pydoc', 'pipepager'],
  ['pip', 'main'],
  ['ensurepip', '_run_pip'],
  ['lib2to3.pgen2.grammar', 'Grammar.loads'],
  ['idlelib.run', 'Executive.runcode'],
  ['idlelib.pyshell', 'ModifiedInterpreter.runcode'],
  ['code', 'InteractiveInterpreter.runcode'],
  ['imaplib', 'IMAP4_stream'],
  ['uuid', '_get_command_stdout'],
  ['ctypes', 'CDLL'],
  ['ssl', 'get_server_certificate'],
  ['urllib.request', 'urlopen'],
  ['logging', 'FileHandler'],
  ['_io', 'FileIO'],
  ['distutils.file_util', 'write_file'],
  ['cloudpickle.cloudpickle', '_make_function'],
  ['dill._dill', '_create_function'],
  ['marshal', 'loads'],
  ['webbrowser', 'open'],
  ['a_package_that_nobody_knows', 'run'],
] as const

/** Faults that make a scanner give up, and a loader not, or not before it is too late. */
const broken: Record<string, Buffer> = {
  'calls, and breaks off behind it': pickled(proto(2), call(global('os', 'system'))),
  'calls, and goes on with an opcode that does not exist': pickled(proto(2), call(global('os', 'system')), 0xff, 0xff),
  'calls, and takes from an empty stack': pickled(proto(2), call(global('os', 'system')), '0000', STOP),
  'has text in front of an opcode that does not exist, and no PROTO': pickled(call(global('os', 'system')), 0xff),
  'is a second pickle behind a harmless one': pickled(harmless, attack()),
  'is the third pickle of a file': pickled(harmless, harmless, attack()),
  'has bytes behind its end': pickled(harmless, 'bytes that are not of it'),
  'has a text of 2^63 bytes': pickled(proto(4), counted(0x8d, 2n ** 63n), STOP),
  'has bytes of 2^64 - 1 bytes': pickled(proto(4), counted(0x8e, 2n ** 64n - 1n), STOP),
  'has a number of negative length': pickled(proto(2), Buffer.from([0x8b, 0xff, 0xff, 0xff, 0xff]), STOP),
  'has a protocol that does not exist, behind a first one': pickled(proto(4), proto(9), STOP),
  'takes a value from the memo that is not there': pickled(proto(4), get(7), STOP),
  'has a frame that ends in the middle of a value': pickled(
    proto(4),
    frame(call(stackGlobal('os', 'system')), 3),
    STOP,
  ),
  'has a frame in a frame': pickled(proto(4), frame(frame(call(stackGlobal('os', 'system')))), STOP),
  'has a frame that ends behind the file': pickled(proto(4), frame(pickled(NONE, STOP), 1000)),
  'is nothing but marks': pickled(proto(4), MARK.repeat(1000)),
  'remembers under a key of 2^64': pickled(proto(2), NONE, 'p18446744073709551616\n', 'g18446744073709551615\n', STOP),
  'remembers half a million keys that do not follow each other': pickled(proto(2), NONE, strayKeys(510_000), STOP),
}

function strayKeys(count: number): Buffer {
  return Buffer.concat(Array.from({ length: count }, (_, index) => pickled('r', int(index * 1000).subarray(1))))
}

function named(extension: string, all: Record<string, Buffer>): Attack[] {
  return Object.entries(all).map(([name, bytes]) => ({ name, extension, bytes }))
}

export function attacks(): Attack[] {
  return [
    ...named('pkl', opcodes),
    ...named('pkl', confusion),
    ...functions.map(([module, name]) => ({
      name: `calls ${module}.${name}`,
      extension: 'pkl',
      bytes: attack(module, name),
    })),
    ...named('pkl', broken),
    ...containerAttacks(),
    ...growthAttacks(),
  ]
}
