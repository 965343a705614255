import type { Names } from './names.ts'

/**
 * How NumPy pickles arrays, scalars and data types, by its new and old module names: NumPy 2.4.6, `ndarray.__reduce_ex__`.
 * They take bytes and a shape, and check them; states of data types, which they do not check, are judged here.
 */
const arrays: Names = [
  [
    'numpy',
    'dtype ndarray bool bytes_ clongdouble complex128 complex64 datetime64 float16 float32 float64 int16 int32 int64 int8 longdouble longlong str_ timedelta64 uint16 uint32 uint64 uint8 ulonglong bool_ intc intp object_ uintc uintp ulong long void',
  ],
  [
    'numpy.dtypes',
    'BoolDType ByteDType BytesDType CLongDoubleDType Complex128DType Complex64DType DateTime64DType Float16DType Float32DType Float64DType Int16DType Int32DType Int64DType Int8DType IntDType LongDType LongDoubleDType LongLongDType ShortDType StrDType StringDType TimeDelta64DType UByteDType UInt16DType UInt32DType UInt64DType UInt8DType UIntDType ULongDType ULongLongDType UShortDType',
  ],
  ['numpy._core.multiarray', '_reconstruct scalar'],
  ['numpy.core.multiarray', '_reconstruct scalar'],
  ['numpy._core.numeric', '_frombuffer'],
  ['numpy.core.numeric', '_frombuffer'],
  // Of NumPy 1.0: `ndarray.__new__`, as above.
  ['numpy.core._internal', '_reconstruct'],
]

/**
 * Subclasses of arrays. Their constructors copy or view what they are given, and call nothing but the `__new__` of the
 * class that they are given; a matrix of a text reads constants from it (`ast.literal_eval`).
 */
const subclasses: Names = [
  ['numpy', 'matrix recarray record'],
  ['numpy.matrixlib.defmatrix', 'matrix'],
  ['numpy.rec', 'recarray record'],
  ['numpy._core.records', 'recarray record'],
  ['numpy.core.records', 'recarray record'],
  ['numpy.ma', 'MaskedArray'],
  ['numpy.ma.core', 'MaskedArray MaskedConstant _mareconstruct'],
]

/**
 * Generators of random numbers (numpy/random/_pickle.py). The constructors call a class that they are given, which has been
 * imported by a name of this list, with nothing or a text; what they are set to is judged here, since NumPy believes it.
 */
const random: Names = [
  ['numpy.random', '__RandomState_ctor'],
  ['numpy.random._pickle', '__bit_generator_ctor __generator_ctor __randomstate_ctor'],
  ['numpy.random._mt19937', 'MT19937'],
  ['numpy.random._pcg64', 'PCG64 PCG64DXSM'],
  ['numpy.random._philox', 'Philox'],
  ['numpy.random._sfc64', 'SFC64'],
  ['numpy.random.bit_generator', 'SeedSequence __pyx_unpickle_SeedSequence'],
]

/** Number types of https://github.com/jax-ml/ml_dtypes (0.6), as Flax and JAX use them: scalars of one to four bytes. */
export const mlDtypes: Names = [
  [
    'ml_dtypes',
    'bcomplex32 bfloat16 complex32 float4_e2m1fn float6_e2m3fn float6_e3m2fn float8_e3m4 float8_e4m3 float8_e4m3b11fnuz float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu int1 int2 int4 uint1 uint2 uint4',
  ],
]

export const numpy: Names = [...arrays, ...subclasses, ...random, ...mlDtypes]
