import { describe, expect, it } from '@jest/globals'
import { counted, nameOf, namesOf } from '../../../../actions/sbom/src/judge/names.ts'
import { atComponent } from '../../../../actions/sbom/src/judge/place.ts'
import { component, npmPackage } from '../inventory/component.ts'

describe('the name of a component', () => {
  it.each([
    [npmPackage('a', '1.0.0'), 'a 1.0.0'],
    [component({ name: 'core', group: '@scope', version: '1.2.0' }), '@scope/core 1.2.0'],
    [component({ name: 'system.md' }), 'system.md'],
    [component({ name: 'a\n::error::b', version: '1\u001b' }), 'a\\n::error::b 1\\u001b'],
  ])('is as people know it, on one line', (one, expected) => {
    expect(nameOf(one)).toBe(expected)
  })

  it('stands for the others where they are many', () => {
    const many = Array.from({ length: 12 }, (_, n) => npmPackage(`p${n}`, '1.0.0'))
    expect(namesOf(many)).toMatch(/^p0 1\.0\.0, .*p9 1\.0\.0 and 2 more$/)
    expect(namesOf(many.slice(0, 2))).toBe('p0 1.0.0, p1 1.0.0')
  })

  it.each([
    [0, '0 packages'],
    [1, '1 package'],
    [2, '2 packages'],
  ])('is counted: %i', (count, expected) => {
    expect(counted(count, 'package')).toBe(expected)
  })
})

describe('the place of a component', () => {
  const shipped = { kind: 'shipped', file: 'out/app.asar/x', confidence: 1 } as const
  const declared = { kind: 'declared', file: 'package-lock.json', confidence: 1 } as const

  it('is the line that declares it, else where it was seen first', () => {
    expect(atComponent({ evidence: [shipped, declared, { ...declared, line: 7 }] })).toEqual({
      at: { file: 'package-lock.json', line: 7 },
    })
    expect(atComponent({ evidence: [shipped, declared] })).toEqual({ at: { file: 'out/app.asar/x' } })
    expect(atComponent({ evidence: [] })).toEqual({})
  })
})
