import { describe, expect, it } from '@jest/globals'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import { asPartOf } from '../../../../actions/sbom/src/read/part.ts'
import { collected, component, npmPackage } from '../inventory/component.ts'

const app = { name: 'desk', purl: 'pkg:npm/desk@1.0.0' }
const part = npmPackage('a', '1.0.0')

/** A bill of `name` that has `a`. */
function billOf(name: string | undefined, purl?: string) {
  return collected({
    ...(name !== undefined && {
      subject: { ...component({ type: 'application', name, version: '2.0.0', ...(purl && { purl }) }), ref: '' },
    }),
    components: [part],
    dependencies: new Map(),
    roots: [part.ref],
    completeness: [{ aggregate: 'complete', refs: [''], because: 'the bill says so' }],
  })
}

describe('a bill of another tool', () => {
  it.each([
    ['the app by name', 'desk', undefined],
    ['the app by package URL in another version', 'Desk Agent', 'pkg:npm/desk@0.9.0'],
    ['nothing that it names', undefined, undefined],
  ])('of %s describes the app', (_, name, purl) => {
    const bill = billOf(name, purl)
    expect(asPartOf(bill, app)).toBe(bill)
  })

  it.each([
    ['another name', 'backend', undefined],
    ['another package', 'backend', 'pkg:npm/backend@1.0.0'],
    ['a package of the same name in another namespace', 'api', 'pkg:npm/%40acme/desk@1.0.0'],
    ['a package URL that is none', 'backend', 'pkg:'],
  ])('of %s is a component of the app that depends on its own', (_, name, purl) => {
    const { subject, components, dependencies, roots, completeness } = asPartOf(billOf(name, purl), app)
    const [ref = ''] = roots
    expect(subject).toBeUndefined()
    expect(components.map((one) => one.name)).toEqual(['a', name])
    expect(dependencies.get(ref)).toEqual([part.ref])
    expect(completeness).toEqual([{ aggregate: 'complete', refs: [ref], because: 'the bill says so' }])
  })

  it('stands beside what the app itself depends on', () => {
    const own = npmPackage('b', '1.0.0')
    const declared = collected({ subject: app, components: [own], roots: [own.ref] })
    const { subject, dependencies } = buildInventory([declared, asPartOf(billOf('backend'), app)], {
      fallbackName: 'x',
    })
    expect(subject.name).toBe('desk')
    expect(dependencies.get(subject.ref)).toEqual(['application:backend@2.0.0', own.ref])
    expect(dependencies.get('application:backend@2.0.0')).toEqual([part.ref])
  })
})
