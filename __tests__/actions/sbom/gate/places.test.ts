import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Finding } from '@seaworthy/verdict'
import { placedInAdvisories } from '../../../../actions/sbom/src/gate/places.ts'
import { resolvedPlace } from '../../../../actions/sbom/src/resolved-place.ts'

const workspace = path.resolve('/work/desk')
const finding = (file?: string): Finding => ({
  rule: 'sbom/advisories-broken',
  severity: 'high',
  message: 'm',
  remedy: 'r',
  ...(file !== undefined && { at: { file, line: 3 } }),
  properties: { why: 'cut' },
})

describe('the place of a finding', () => {
  it('is absolute from its folder on, and stays what it is where it is absolute or none', () => {
    const absolute = path.join(workspace, 'vex', 'app.json')
    expect(resolvedPlace(workspace, finding('vex/app.json')).at).toEqual({ file: absolute, line: 3 })
    expect(resolvedPlace('/elsewhere', finding(absolute)).at).toEqual({ file: absolute, line: 3 })
    expect(resolvedPlace(workspace, finding())).toEqual(finding())
  })

  it('stays what it is where it is an address', () => {
    expect(resolvedPlace(workspace, finding('https://api.osv.dev')).at).toEqual({
      file: 'https://api.osv.dev',
      line: 3,
    })
  })

  it('in a folder of advisories is the dump', () => {
    const file = path.join(workspace, 'osv', 'npm', 'all.zip')
    expect(placedInAdvisories('osv', workspace, finding('npm/all.zip')).at?.file).toBe(file)
  })

  it.each(['online', 'https://osv.example', 'http://127.0.0.1:1'])('in the service %s is no file', (advisories) => {
    expect(placedInAdvisories(advisories, workspace, finding('https://osv.example'))).toEqual(finding())
  })
})
