import { describe, expect, it } from '@jest/globals'
import { compareDeclaredShipped } from '../../../../actions/sbom/src/compare/declared-shipped.ts'
import type { Component, Evidence } from '../../../../actions/sbom/src/inventory/component.ts'
import { component, npmPackage } from '../inventory/component.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

const declared: Evidence = { kind: 'declared', file: 'package-lock.json', line: 7, confidence: 1 }
const shipped: Evidence = { kind: 'shipped', file: 'app.asar/node_modules/x/package.json', confidence: 1 }

function npm(name: string, version: string, evidence: Evidence[], more: Partial<Component> = {}): Component {
  return npmPackage(name, version, { evidence, ...more })
}

const both = npm('both', '1.0.0', [declared, shipped])

function rules(...components: Component[]): string[] {
  return compareDeclaredShipped({ components }).map(({ rule, severity }) => `${rule} ${severity}`)
}

describe('declared against shipped', () => {
  it('is quiet about packages that are in both, and about development alone', () => {
    expect(
      rules(
        both,
        npm('jest', '30.0.0', [declared], { scope: 'excluded' }),
        npm('fsevents', '2.0.0', [declared], { scope: 'optional' }),
      ),
    ).toEqual([])
  })

  it('tells of a package in the app that no lock file declares, at its place', () => {
    const [finding] = compareDeclaredShipped({ components: [both, npm('planted', '6.6.6', [shipped])] })
    expect(finding).toMatchObject({
      rule: 'sbom/shipped-undeclared',
      severity: 'medium',
      at: { file: 'app.asar/node_modules/x/package.json' },
      properties: { ref: 'pkg:npm/planted@6.6.6' },
    })
  })

  it('tells of another version in the app than the lock file has, as one finding', () => {
    expect(rules(both, npm('a', '1.0.0', [declared]), npm('a', '1.0.1', [shipped]))).toEqual([
      'sbom/shipped-other-version high',
    ])
  })

  it('notes what is declared and was not seen, once, and says that bundled code cannot be seen', () => {
    const [finding, ...others] = compareDeclaredShipped({
      components: [both, ...Array.from({ length: 50 }, (_, index) => npm(`p${index}`, '1.0.0', [declared]))],
    })
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'sbom/declared-not-shipped',
      severity: 'note',
      at: { file: 'package-lock.json', line: 7 },
    })
    expect(finding?.message).toMatch(/found it without 50 npm packages: .*webpack/)
  })

  it('says of an ecosystem that is on one side alone that it is', () => {
    expect(rules(npm('a', '1.0.0', [declared]))).toEqual(['sbom/ecosystem-not-seen note'])
    expect(rules(npm('a', '1.0.0', [shipped]))).toEqual(['sbom/ecosystem-undeclared medium'])
  })

  it('expects no declaration of runtimes, of what the system has, and of other ecosystems', () => {
    expect(
      rules(
        both,
        npm('electron', '31.0.0', [shipped], { type: 'framework' }),
        component({ name: 'chromium', purl: 'pkg:generic/chromium@126.0.0.0', evidence: [shipped] }),
        component({ name: 'WebKitGTK', isExternal: true, evidence: [shipped] }),
      ),
    ).toEqual([])
  })

  it('believes that a module in a frozen Python program ships', () => {
    const python = component({
      name: 'python',
      type: 'platform',
      purl: 'pkg:generic/python@3.11',
      evidence: [shipped],
      properties: { 'seaworthy:pyinstaller:modules': 'json,charset_normalizer' },
    })
    const pypi = (name: string, evidence: Evidence[]) => component({ name, purl: `pkg:pypi/${name}@1.0.0`, evidence })
    expect(rules(python, pypi('requests', [declared, shipped]), pypi('charset-normalizer', [declared]))).toEqual([])
  })

  it.each([
    [
      'a wheel',
      'pkg:pypi/pydantic-core@2.0.0',
      'app/lib/pydantic_core-2.0.0.dist-info/METADATA',
      'app/lib/pydantic_core/_core.so',
    ],
    [
      'an npm package',
      'pkg:npm/swc@1.0.0',
      'a.asar/node_modules/swc/package.json',
      'a.asar.unpacked/node_modules/swc/b.node',
    ],
  ])('expects no lock file for the crates of %s that is declared', (_, purl, file, native) => {
    const named = { purl, ref: purl, name: purl.includes('pydantic') ? 'pydantic-core' : 'swc' }
    const owner = component({ ...named, evidence: [declared, { ...shipped, file }] })
    const crate = (evidence: Evidence) =>
      component({ purl: 'pkg:cargo/serde@1.0.0', ref: 'pkg:cargo/serde@1.0.0', name: 'serde', evidence: [evidence] })
    expect(rules(owner, crate({ ...shipped, file: native }))).toEqual([])
    expect(rules(owner, crate({ ...shipped, file: 'app/planted.so' }))).toEqual(['sbom/ecosystem-undeclared medium'])
    const undeclared = component({ ...named, evidence: [{ ...shipped, file }] })
    expect(rules(both, undeclared, crate({ ...shipped, file: native }))).toContain('sbom/ecosystem-undeclared medium')
    const told: Evidence = { kind: 'reported', reportedOf: 'declared', file: 'other.cdx.json', confidence: 1 }
    const reported = component({ ...named, evidence: [told, { ...shipped, file }] })
    expect(rules(both, reported, crate({ ...shipped, file: native }))).toContain('sbom/ecosystem-undeclared medium')
  })

  it('takes time that grows with the number of components alone', async () => {
    await expectLinearTime(10_000, (count) => {
      const components = Array.from({ length: count }, (_, index) =>
        npm(`p${index}`, '1.0.0', [index % 2 === 0 ? declared : shipped]),
      )
      return () => {
        expect(compareDeclaredShipped({ components })).toHaveLength(count / 2 + 1)
      }
    })
  })
})
