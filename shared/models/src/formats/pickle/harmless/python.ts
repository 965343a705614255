import type { Names } from './names.ts'

const containers = 'bool bytearray bytes complex dict float frozenset int list object range set slice str tuple'

/** Python's own containers and numbers, also by the module names of Python 2 (Lib/_compat_pickle.py). */
const builtin: Names = [
  ['builtins', containers],
  ['__builtin__', `${containers} long unicode xrange`],
]

/** Containers that keep what they are given. */
const collections: Names = [
  ['collections', 'ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque'],
  ['UserDict', 'IterableUserDict UserDict'],
  ['UserList', 'UserList'],
  ['UserString', 'UserString'],
  ['array', '_array_reconstructor array'],
  ['types', 'SimpleNamespace'],
  ['argparse', 'Namespace'],
]

/** Values that are made of numbers and texts, and checked by their constructors. */
const values: Names = [
  ['datetime', 'date datetime time timedelta timezone'],
  ['decimal', 'Decimal'],
  ['fractions', 'Fraction'],
  ['uuid', 'SafeUUID UUID'],
]

/** Paths are texts: making one looks at no file. `zoneinfo.ZoneInfo`, which reads one, is not here. */
const paths: Names = ['pathlib', 'pathlib._local'].map((module) => [
  module,
  'Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath',
])

/**
 * How pickles are made of classes without a way of their own. `_reconstructor` calls `__new__` and `__init__` of the
 * classes that it is given, which have been imported by names of this list. `_codecs.encode` reaches Python's own
 * encodings only, none of which runs code.
 */
const pickling: Names = [
  ['_codecs', 'encode'],
  ['copyreg', '_reconstructor'],
  ['copy_reg', '_reconstructor'],
]

export const python: Names = [...builtin, ...collections, ...values, ...paths, ...pickling]
