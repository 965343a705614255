import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { memorySource } from '@seaworthy/files'
import type { ScanResult } from '../../../../shared/models/src/scan.ts'
import { scanSource } from '../../../../shared/models/src/scan.ts'

function scan(name: string): ScanResult {
  return scanSource(name, memorySource(readFileSync(new URL(`fixtures/${name}`, import.meta.url))))
}

describe('a file as its library writes it', () => {
  it.each([
    ['torch-zip.pt', 'pytorch-zip'],
    ['torch-zip-protocol-4.pt', 'pytorch-zip'],
    ['torch-legacy.pt', 'torch-legacy'],
    ['torch-legacy-protocol-4.pt', 'torch-legacy'],
    ['joblib.joblib', 'pickle'],
    ['joblib-objects.joblib', 'pickle'],
    ['joblib-zlib.joblib', 'zlib'],
    ['joblib-gzip.joblib', 'gzip'],
    ['numpy-0.pkl', 'pickle'],
    ['numpy-1.pkl', 'pickle'],
    ['numpy-2.pkl', 'pickle'],
    ['numpy-3.pkl', 'pickle'],
    ['numpy-4.pkl', 'pickle'],
    ['numpy-5.pkl', 'pickle'],
    ['several.pkl', 'pickle'],
    ['records.pkl', 'pickle'],
    ['records.joblib', 'pickle'],
    ['array.npy', 'npy'],
    ['record.npy', 'npy'],
    ['arrays.npz', 'zip'],
    ['arrays-compressed.npz', 'zip'],
    ['model.nemo', 'tar'],
    ['model.nemo.gz', 'gzip'],
    ['nested.zip', 'zip'],
    ...['python', 'arrays', 'random'].flatMap((values) =>
      [0, 2, 4, 5].map((protocol): [string, string] => [`values-${values}-${protocol}.pkl`, 'pickle']),
    ),
    ['values-arrays.joblib', 'pickle'],
    ['titled.npy', 'npy'],
    ['old-win64python2.npy', 'npy'],
    ['old-joblib_0.8.4_compressed_pickle_py27_np17.gz', 'joblib-zfile'],
    ['old-joblib_0.9.2_compressed_pickle_py35_np19.gz', 'joblib-zfile'],
    ['old-joblib_0.9.2_pickle_py27_np16.pkl', 'pickle'],
    ['old-joblib_0.9.2_pickle_py35_np19.pkl', 'pickle'],
    ['old-joblib_0.10.0_pickle_py34_np19.pkl', 'pickle'],
  ])('%s is safe, and of the format %s', (name, format) => {
    expect(scan(name)).toMatchObject({ format, verdict: 'safe', findings: [] })
  })

  it.each(['objects.npy', 'old-py2-objarr.npy', 'old-py2-np0-objarr.npy'])(
    'is safe when it has objects in an array, and says that these are a pickle: %s',
    (name) => {
      const { verdict, findings } = scan(name)
      expect(verdict).toBe('safe')
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['npy/objects', 'low']])
    },
  )

  it('is safe as TorchScript, and says that it has code', () => {
    const { verdict, findings, facts } = scan('torch-script.pt')
    expect(verdict).toBe('safe')
    expect(findings.map(({ rule }) => rule)).toEqual(['pytorch/script'])
    expect(facts.metadata).toMatchObject({ torchScript: true, byteorder: 'little' })
  })

  it.each([
    ['torch-module.pt', 'torch.nn.modules.linear.Linear'],
    ['sklearn.pkl', 'sklearn.linear_model._base.LinearRegression'],
    ['sklearn.joblib', 'sklearn.linear_model._base.LinearRegression'],
  ])('%s is unsafe because it needs the class %s', (name, imported) => {
    const { verdict, findings } = scan(name)
    expect(verdict).toBe('unsafe')
    expect(findings[0]?.message).toContain(`"${imported}" and calls it`)
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['pickle/import']))
  })

  it.each(['joblib-bz2.joblib', 'joblib-xz.joblib', 'joblib-lzma.joblib'])('%s cannot be judged', (name) => {
    const { verdict, findings } = scan(name)
    expect(verdict).toBe('unknown')
    expect(findings).toMatchObject([
      { rule: 'archive/unreadable', severity: 'high', remedy: expect.stringContaining('archive/unreadable') },
    ])
  })

  it('tells which files joblib reads along with it', () => {
    expect(scan('old-joblib_0.9.2_pickle_py35_np19.pkl').facts.needs).toEqual(
      [1, 2, 3, 4].map((number) => `joblib_0.9.2_pickle_py35_np19.pkl_0${number}.npy`),
    )
  })

  it('tells how many pickles and arrays it has', () => {
    expect(scan('joblib.joblib').facts.metadata).toEqual({ pickles: 1, joblibArrays: 5 })
    expect(scan('several.pkl').facts.metadata).toEqual({ pickles: 3 })
  })
})
