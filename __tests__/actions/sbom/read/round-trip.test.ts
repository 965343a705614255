import { describe, expect, it } from '@jest/globals'
import { compareReleases } from '../../../../actions/sbom/src/compare/releases/compare.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import type { Component } from '../../../../actions/sbom/src/inventory/component.ts'
import type { Inventory } from '../../../../actions/sbom/src/inventory/inventory.ts'
import { readBill } from '../../../../actions/sbom/src/read/index.ts'
import { formats, writeDocument, type Format } from '../../../../actions/sbom/src/write/index.ts'
import { collected, component } from '../inventory/component.ts'
import { sampleInventory, writing } from '../write/sample.ts'

/** What comes back of an inventory that was written. */
function reread(inventory: Inventory, format: Format): Inventory {
  const bill = readBill(writeDocument(format, inventory, writing).bytes.toString(), `${format}.json`)

  expect(bill.faults).toEqual([])
  return buildInventory([bill], { fallbackName: 'none' })
}

function named(inventory: Inventory, name: string): Component {
  const found = inventory.components.find((one) => one.name === name)
  if (!found) throw new Error(`${name} is not there`)
  return found
}

const pairs = formats.flatMap((before) =>
  [...formats, 'none' as const].map((after): [Format, Format | 'none'] => [before, after]),
)

describe('a bill that we wrote ourselves', () => {
  it.each(pairs)('shows no change between %s and %s of one app', async (before, after) => {
    const current = after === 'none' ? sampleInventory() : reread(sampleInventory(), after)
    const { changes } = await compareReleases(reread(sampleInventory(), before), current, 'last')
    const back = await compareReleases(current, reread(sampleInventory(), before), 'last')

    expect(changes).toEqual([])
    expect(back.changes).toEqual([])
  })

  it.each(formats)('comes back with all components, their digests and dependencies: %s', (format) => {
    const before = sampleInventory()
    const after = reread(before, format)

    expect(after.subject).toMatchObject({ name: 'desk', version: '1.0.0', purl: 'pkg:npm/desk@1.0.0' })
    expect(after.components.map(({ purl, name }) => purl ?? name)).toHaveLength(before.components.length)
    expect(after.components.map(({ type }) => type).sort()).toEqual(before.components.map(({ type }) => type).sort())
    expect(after.components.flatMap(({ hashes }) => hashes)).toEqual(
      expect.arrayContaining(before.components.flatMap(({ hashes }) => hashes)),
    )
    expect(after.dependencies.get(after.subject.ref)).toEqual(before.dependencies.get(before.subject.ref))
    expect(after.dependencies.get('pkg:npm/%40scope/core@2.0.0')).toEqual(['pkg:npm/left-pad@1.3.0'])
    expect(after.faults).toEqual([])
  })

  it.each(formats)('comes back with install scripts, licences, suppliers and what is external: %s', (format) => {
    const inventory = reread(sampleInventory(), format)
    const leftPad = named(inventory, 'left-pad')

    expect(leftPad).toMatchObject({
      hasInstallScript: true,
      supplier: { name: 'Ada <Lovelace>', email: 'ada@example.org' },
      licences: { concluded: { expression: 'MIT' } },
      copyright: '© Ada',
    })
    expect(leftPad.licences.declared.map(({ text }) => text)).toEqual(['(MIT OR GPL-2.0-only)'])
    expect(leftPad.references).toContainEqual(
      expect.objectContaining({
        type: 'distribution',
        url: 'https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz',
      }),
    )
    expect(named(inventory, 'core')).toMatchObject({ group: '@scope', version: '2.0.0', hasInstallScript: false })
    expect(named(inventory, 'webview2')).toMatchObject({ type: 'platform', isExternal: true })
    expect(named(inventory, 'electron').cpes).toHaveLength(2)
    expect(inventory.components.find(({ purl }) => purl === 'pkg:npm/odd%1B@9')?.scope).toBe('excluded')
  })

  it.each(formats)('comes back with the facts of models and kinds of data: %s', (format) => {
    const inventory = reread(sampleInventory(), format)
    const notes = named(inventory, 'notes')

    expect(named(inventory, 'assistant').model).toEqual({
      format: 'gguf',
      architecture: 'llama',
      parameters: 1_100_000_000,
      quantisation: 'Q4_K_M',
      task: 'text-generation',
      baseModels: ['TinyLlama/TinyLlama-1.1B'],
      datasets: expect.arrayContaining(['cerebras/SlimPajama-627B']),
    })
    expect(notes).toMatchObject({ type: 'data', dataKind: 'dataset' })
    expect(named(inventory, 'prompts/system.md')).toMatchObject({
      dataKind: 'definition',
      properties: { 'seaworthy:role': 'system-prompt' },
    })
  })

  it.each(formats)('keeps versions of files, and texts that are no licences: %s', (format) => {
    const inventory = buildInventory(
      [
        collected({
          components: [
            component({ type: 'file', name: 'desk.dll', version: '1.2.3.4' }),
            component({ type: 'data', name: 'tool.py', dataKind: 'source-code' }),
            component({
              name: 'words',
              licences: {
                declared: [
                  { text: 'MIT', from: 'a' },
                  { text: 'Ask me', from: 'a' },
                  { text: 'Line\nline', from: 'b' },
                ],
              },
            }),
          ],
        }),
      ],
      { fallbackName: 'desk' },
    )
    const after = reread(inventory, format)

    expect(named(after, 'desk.dll').version).toBe('1.2.3.4')
    expect(named(after, 'tool.py').dataKind).toBe('source-code')
    expect(named(after, 'words').licences.declared.map(({ text }) => text)).toEqual(['Ask me', 'Line\nline', 'MIT'])
  })

  it.each(formats)('tells a changed digest, an install script and a prompt in every format: %s', async (format) => {
    const change = (one: Component): Component => {
      if (one.name === 'core') return { ...one, hasInstallScript: true }
      if (one.name === 'left-pad') return { ...one, hashes: [{ algorithm: 'SHA-512', content: '0'.repeat(128) }] }
      if (one.type !== 'data' && one.type !== 'machine-learning-model') return one
      return { ...one, hashes: [{ algorithm: 'SHA-256', content: '0'.repeat(64) }] }
    }
    const current = sampleInventory()
    const { changes } = await compareReleases(
      reread(sampleInventory(), format),
      { ...current, components: current.components.map(change) },
      'last',
    )

    expect(changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'integrity left-pad',
      'install-script @scope/core',
      'model assistant',
      'prompt prompts/system.md',
    ])
  })
})
