import { describe, expect, it } from '@jest/globals'
import type { Component } from '../../../../actions/sbom/src/inventory/component.ts'
import type { Inventory } from '../../../../actions/sbom/src/inventory/inventory.ts'
import { withinPackages } from '../../../../actions/sbom/src/inventory/within-packages.ts'

function component(described: Partial<Component>, ...files: string[]): Component {
  return {
    ref: 'file:one@1',
    type: 'file',
    name: 'one',
    hashes: [],
    licences: { declared: [] },
    references: [],
    scope: 'required',
    evidence: files.map((file) => ({ kind: 'shipped', file, confidence: 1 })),
    properties: {},
    ...described,
  }
}

/** A package whose manifest lies in the folder. */
function packageIn(folder: string, name: string): Component {
  const from = `${folder}/package.json`
  return component(
    {
      ref: `pkg:npm/${name}@1.0.0`,
      type: 'library',
      name,
      purl: `pkg:npm/${name}@1.0.0`,
      licences: { declared: [{ text: 'MIT', from }] },
      supplier: { name: `makers of ${name}`, from },
      references: [
        { type: 'vcs', url: `https://git.example/${name}` },
        { type: 'distribution', url: `https://registry.example/${name}.tgz` },
      ],
    },
    from,
  )
}

const app = packageIn('out/app.asar', 'app')
const native = packageIn('out/app.asar/node_modules/native', 'native')

/** The component, in an app with one package. */
function within(part: Component, subject = app): Component | undefined {
  const inventory: Inventory = {
    subject,
    components: [native, part],
    dependencies: new Map(),
    completeness: [],
    faults: [],
  }
  return withinPackages(inventory).components.find(({ ref }) => ref === part.ref)
}

describe('a file in the folder of a package', () => {
  it.each([
    ['out/app.asar/node_modules/native/build/Release/native.node', native],
    ['out/app.asar.unpacked/node_modules/native/build/native.node', native],
    ['out/app.asar/prompts/system.md', app],
  ])('at %s has what the package says of itself', (file, owner) => {
    expect(within(component({}, file))).toMatchObject({
      properties: { 'seaworthy:within': owner.ref },
      licences: owner.licences,
      supplier: owner.supplier,
      references: [owner.references[0]],
    })
  })

  it.each<[string, Partial<Component>]>([
    ['a maker', { supplier: { name: 'Someone', from: 'x.dll' } }],
    ['a copyright', { copyright: '© Someone' }],
    ['a licence', { licences: { declared: [{ text: 'MPL-2.0', from: 'models.manifest.yaml' }] } }],
  ])('that tells %s speaks for itself', (_, told) => {
    const part = component(told, 'out/app.asar/node_modules/native/x.dll')

    expect(within(part)).toEqual({ ...part, properties: { 'seaworthy:within': native.ref } })
  })

  it.each([
    ['a model', component({ type: 'machine-learning-model' }, 'out/app.asar/models/chat.gguf')],
    ['a package of its own', component({ purl: 'pkg:cargo/memchr@2.7.6' }, 'out/app.asar/node_modules/native/x')],
    ['a file beside the app', component({}, 'out/libffmpeg.so')],
    ['a file of two packages', component({}, 'out/app.asar/a.node', 'out/app.asar/node_modules/native/a.node')],
    [
      'a file that only a manifest names',
      component({ evidence: [{ kind: 'declared', file: 'out/app.asar/a', confidence: 1 }] }),
    ],
  ])('is not %s', (_, part) => {
    expect(within(part)).toBe(part)
  })
})
