import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { consultFor, isService } from '../../../../actions/sbom/src/gate/consult.ts'
import { tree } from '../../../support/tree.ts'

async function consultIn(advisories: string) {
  const workingDirectory = await tree({ 'osv/npm/x.json': '{}', file: '' })
  return consultFor({ advisories, cache: undefined }, { workingDirectory, worker: (name) => join('/workers', name) })
}

describe('the source of advisories', () => {
  it.each(['online', 'https://osv.example', 'osv', './osv/'])('may be %j', async (advisories) => {
    expect(await consultIn(advisories)).toBeInstanceOf(Function)
  })

  it('is nobody with "none"', async () => {
    expect(await consultIn('none')).toBeUndefined()
  })

  it.each(['gone', 'file', 'Online', 'ftp://osv.example'])('is refused as %j unless that is a folder', async (name) => {
    await expect(consultIn(name)).rejects.toMatchObject({ rule: 'sbom/advisories-missing' })
  })

  it.each([
    ['online', true],
    ['https://osv.example', true],
    ['http://127.0.0.1:8080', true],
    ['osv', false],
    ['none', false],
    ['./https:/x', false],
  ])('%j is asked over the network: %s', (advisories, expected) => {
    expect(isService(advisories)).toBe(expected)
  })
})
