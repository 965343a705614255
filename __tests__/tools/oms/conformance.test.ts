import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findCases } from '../../../tools/oms/conformance/case.ts'
import { exceptionFor } from '../../../tools/oms/conformance/exceptions.ts'
import { faultsOfBundle } from '../../../tools/oms/conformance/own-bundle.ts'
import { runCase } from '../../../tools/oms/conformance/run-case.ts'

const vectors = fileURLToPath(new URL('../../actions/model-manifest-verify/oms/vectors', import.meta.url))

describe('the runner of the conformance suite', () => {
  let suite: string

  /** A suite in the form of the public one, of our own vectors. */
  beforeAll(() => {
    suite = mkdtempSync(path.join(tmpdir(), 'oms-suite-'))
    const assets = path.join(suite, 'test/assets')
    cpSync(path.join(vectors, 'model'), path.join(assets, 'models/plain'), { recursive: true })
    cpSync(path.join(vectors, 'p256.pem'), path.join(assets, 'keys/p256.pem'))
    addCase('verify/positive/good', {}, 'good/p256-model-signing')
    addCase('verify/negative/bad_fail', { expect: 'fail' }, 'bad/root-digest--another')
    addCase('verify/negative/tampered_fail', {
      expect: 'fail',
      model_modifications: { tamper: { 'config.json': 'x' } },
    })
    addCase('verify/negative/wrong-expectation_fail', { expect: 'fail' })
    addCase('verify/positive/other-files', { expected_signed_files: ['other'] })
    addCase('roundtrip/sigstore', { method: 'sigstore' })
  })

  afterAll(() => {
    rmSync(suite, { recursive: true })
  })

  function addCase(name: string, config: object, bundle = 'good/p256-model-signing'): void {
    const folder = path.join(suite, 'test/test-cases', name)
    mkdirSync(folder, { recursive: true })
    const common = { description: name, method: 'key', model: 'models/plain', verify: { public_key: 'keys/p256.pem' } }
    writeFileSync(path.join(folder, 'config.json'), JSON.stringify({ ...common, ...config }))
    cpSync(path.join(vectors, `${bundle}.sig`), path.join(folder, 'bundle.sig'))
  }

  it('finds every case, and says which it cannot run and why', () => {
    const cases = findCases(suite)
    expect(cases.map(({ name }) => name)).toEqual([
      'roundtrip/sigstore',
      'verify/negative/bad_fail',
      'verify/negative/tampered_fail',
      'verify/negative/wrong-expectation_fail',
      'verify/positive/good',
      'verify/positive/other-files',
    ])
    const exceptions = cases.flatMap((test) => exceptionFor(test) ?? [])
    expect(exceptions).toEqual([expect.stringContaining('signs with the public Sigstore')])
  })

  it('tells cases that end as they should from those that do not', async () => {
    const results = new Map<string, boolean>()
    for (const test of findCases(suite).filter(({ kind }) => kind === 'verify')) {
      results.set(path.basename(test.folder), (await runCase(suite, test)).passed)
    }
    expect(Object.fromEntries(results)).toEqual({
      bad_fail: true,
      tampered_fail: true,
      'wrong-expectation_fail': false,
      good: true,
      'other-files': false,
    })
  })

  it('says when a folder is no suite', () => {
    expect(() => findCases(vectors)).toThrow('There is no test/test-cases/**/config.json in ')
  })

  it('holds our own bundles to the schemas of the standard', () => {
    const bundle = (name: string) => readFileSync(path.join(vectors, `${name}.sig`))
    expect(faultsOfBundle(bundle('good/p256-shards'))).toEqual([])
    expect(faultsOfBundle(bundle('good/p256-any-order'))).toEqual(['the resources are not sorted by name'])
    expect(faultsOfBundle(bundle('bad/root-digest--another'))).toHaveLength(1)
    expect(faultsOfBundle(bundle('good/p256-model-signing-sha256-shards'))).not.toEqual([])
  })
})
