/**
 * The only imports that a pickle may have. None of them runs code that the pickle brings, opens a file or reaches
 * another object by its name, whatever its arguments are.
 */

/** What `torch.load(weights_only=True)` takes: torch/_weights_only_unpickler.py, `_get_allowed_globals`, PyTorch 2.15.0. */
const torch: Names = [
  [
    'torch',
    'BFloat16Storage BFloat16Tensor BoolStorage BoolTensor ByteStorage ByteTensor CharStorage CharTensor ComplexDoubleStorage ComplexFloatStorage DoubleStorage DoubleTensor FloatStorage FloatTensor HalfStorage HalfTensor IntStorage IntTensor LongStorage LongTensor QInt32Storage QInt8Storage QUInt2x4Storage QUInt4x2Storage QUInt8Storage ShortStorage ShortTensor Size Tensor bcomplex32 bfloat16 bits16 bits1x8 bits2x4 bits4x2 bits8 bool complex128 complex32 complex64 device float16 float32 float4_e2m1fn_x2 float64 float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu int1 int16 int2 int3 int32 int4 int5 int6 int64 int7 int8 per_channel_affine per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric qint32 qint8 quint2x4 quint4x2 quint8 uint1 uint16 uint2 uint3 uint32 uint4 uint5 uint6 uint64 uint7 uint8',
  ],
  ['torch._tensor', '_rebuild_from_type_v2'],
  [
    'torch._utils',
    '_rebuild_device_tensor_from_cpu_tensor _rebuild_device_tensor_from_numpy _rebuild_meta_tensor_no_storage _rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_sparse_tensor _rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_wrapper_subclass',
  ],
  [
    'torch.cuda',
    'BFloat16Storage BFloat16Tensor BoolStorage BoolTensor ByteStorage ByteTensor CharStorage CharTensor ComplexDoubleStorage ComplexFloatStorage DoubleStorage DoubleTensor FloatStorage FloatTensor HalfStorage HalfTensor IntStorage IntTensor LongStorage LongTensor ShortStorage ShortTensor',
  ],
  [
    'torch.cuda.sparse',
    'BFloat16Tensor ByteTensor CharTensor DoubleTensor FloatTensor HalfTensor IntTensor LongTensor ShortTensor',
  ],
  ['torch.nn.parameter', 'Parameter'],
  ['torch.serialization', '_get_layout'],
  [
    'torch.sparse',
    'BFloat16Tensor ByteTensor CharTensor DoubleTensor FloatTensor HalfTensor IntTensor LongTensor ShortTensor',
  ],
  ['torch.storage', 'TypedStorage UntypedStorage'],
]

/** Same source: what TorchScript archives call to mark the types of lists (torch/jit/_pickle.py returns them as they are). */
const torchScript: Names = [
  [
    'torch.jit._pickle',
    'build_boollist build_doublelist build_intlist build_tensor_from_id build_tensorlist restore_type_tag',
  ],
]

/** How NumPy pickles arrays, scalars and data types, by its new and old module names: NumPy 2.4.6, `ndarray.__reduce_ex__`. */
const numpy: Names = [
  [
    'numpy',
    'dtype ndarray bool bytes_ clongdouble complex128 complex64 datetime64 float16 float32 float64 int16 int32 int64 int8 longdouble longlong str_ timedelta64 uint16 uint32 uint64 uint8 ulonglong',
  ],
  [
    'numpy.dtypes',
    'BoolDType ByteDType BytesDType CLongDoubleDType Complex128DType Complex64DType DateTime64DType Float16DType Float32DType Float64DType Int16DType Int32DType Int64DType Int8DType IntDType LongDType LongDoubleDType LongLongDType ShortDType StrDType StringDType TimeDelta64DType UByteDType UInt16DType UInt32DType UInt64DType UInt8DType UIntDType ULongDType ULongLongDType UShortDType',
  ],
  ['numpy._core.multiarray', '_reconstruct scalar'],
  ['numpy.core.multiarray', '_reconstruct scalar'],
  ['numpy._core.numeric', '_frombuffer'],
  ['numpy.core.numeric', '_frombuffer'],
]

/** Raw arrays inside a pickle, which are read as such here: joblib/numpy_pickle.py. */
const joblib: Names = [['joblib.numpy_pickle', 'NumpyArrayWrapper']]

const containers = 'bool bytearray bytes complex dict float frozenset int list object range set slice str tuple'

/** Python's own containers and numbers, also by the module names of Python 2 (Lib/_compat_pickle.py). */
const python: Names = [
  ['builtins', containers],
  ['__builtin__', `${containers} long unicode xrange`],
  ['collections', 'Counter OrderedDict defaultdict deque'],
  ['_codecs', 'encode'],
]

type Names = readonly (readonly [module: string, names: string])[]

const allowed = new Map<string, Set<string>>()
for (const [module, names] of [...torch, ...torchScript, ...numpy, ...joblib, ...python]) {
  allowed.set(module, new Set(names.split(' ')))
}

/** Whether an import is known to be harmless. The name must be that very one: no path through attributes. */
export function isHarmless(module: string, name: string): boolean {
  return allowed.get(module)?.has(name) ?? false
}
