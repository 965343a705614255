import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { memorySource } from '@seaworthy/files'
import type { ScanResult } from '../../../../../actions/model-manifest-verify/src/scan/scan.ts'
import { scanSource } from '../../../../../actions/model-manifest-verify/src/scan/scan.ts'

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
  ])('%s is safe, and of the format %s', (name, format) => {
    expect(scan(name)).toMatchObject({ format, verdict: 'safe', findings: [] })
  })

  it('is safe when it has objects in an array, and says that these are a pickle', () => {
    const { verdict, findings } = scan('objects.npy')
    expect(verdict).toBe('safe')
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['npy/objects', 'low']])
  })

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
    expect(verdict).toBe('unsafe')
    expect(findings.map(({ rule }) => rule)).toEqual(['archive/unreadable'])
  })

  it('tells how many pickles and arrays it has', () => {
    expect(scan('joblib.joblib').facts.metadata).toEqual({ pickles: 1, joblibArrays: 5 })
    expect(scan('several.pkl').facts.metadata).toEqual({ pickles: 3 })
  })
})
