import type { Names } from './names.ts'

const modules = ['joblib.numpy_pickle', 'joblib.numpy_pickle_compat', 'sklearn.externals.joblib.numpy_pickle']

/**
 * How joblib marks arrays: those inside a pickle are read as such here, and those of version 0.9 and older lie in files,
 * whose names are judged (joblib/numpy_pickle.py, joblib/numpy_pickle_compat.py).
 */
export const joblib: Names = modules.map((module) => [module, 'NumpyArrayWrapper NDArrayWrapper ZNDArrayWrapper'])

/** Whether joblib's unpickler does something of its own with an object of this class. */
export function isJoblibWrapper({ module, name }: { module: string; name: string }): boolean {
  return modules.includes(module) && wrappers.has(name)
}

const wrappers = new Set(['NumpyArrayWrapper', 'NDArrayWrapper', 'ZNDArrayWrapper'])
