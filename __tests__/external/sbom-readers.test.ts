import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { buildInventory } from '../../actions/sbom/src/inventory/build.ts'
import type { Inventory } from '../../actions/sbom/src/inventory/inventory.ts'
import { formats, writeDocument, type Format } from '../../actions/sbom/src/write/index.ts'
import { installedTool } from '../../tools/installer/installed.ts'
import { collected, npmPackage } from '../actions/sbom/inventory/component.ts'
import { sampleInventory, writing } from '../actions/sbom/write/sample.ts'

const python = await installedTool('sbom-readers')
const script = fileURLToPath(new URL('sbom-readers/read.py', import.meta.url))

/** What the readers say of one document. */
interface Reading {
  /** What they find wrong with it. */
  faults: string[]
  components: number
  serial?: string
  namespace?: string
  models?: string[]
  ntia?: { compliant: boolean; faults: string[]; noVersion: [name: string, id: string][] }
}

/** By their names readers know how to read files. */
const fileNames: Readonly<Record<Format, string>> = {
  'cyclonedx-1.7': 'cyclonedx-1.7.json',
  'cyclonedx-1.6': 'cyclonedx-1.6.json',
  'cyclonedx-1.5': 'cyclonedx-1.5.json',
  'spdx-2.3': 'spdx-2.3.spdx.json',
  'spdx-3.0.1': 'spdx-3.0.1.spdx3.json',
}

async function readings(inventory: Inventory): Promise<Record<Format, Reading>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sbom-'))
  try {
    for (const format of formats) {
      await writeFile(path.join(folder, fileNames[format]), writeDocument(format, inventory, writing).bytes)
    }
    const { stdout } = await promisify(execFile)(python, [script, folder], { maxBuffer: 2 ** 28 })
    const byFile = JSON.parse(stdout) as Record<string, Reading>
    return Object.fromEntries(formats.map((format) => [format, byFile[fileNames[format]]])) as Record<Format, Reading>
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('independent readers', () => {
  it('take documents of everything that an app may hold, hostile names among it', async () => {
    const inventory = sampleInventory()
    const read = await readings(inventory)
    const parts = inventory.components.length

    for (const format of formats) expect({ format, faults: read[format].faults }).toEqual({ format, faults: [] })
    expect(read['cyclonedx-1.7']).toMatchObject({
      components: parts,
      serial: writeDocument('cyclonedx-1.7', inventory, writing).uuid,
    })
    expect(read['spdx-2.3']).toMatchObject({
      components: parts + 1,
      namespace: `https://seaworthy.dev/spdx/${writeDocument('spdx-2.3', inventory, writing).uuid}`,
    })
    // With the base model and the data set that are known by name alone.
    expect(read['spdx-3.0.1']).toMatchObject({
      components: parts + 3,
      models: ['TinyLlama/TinyLlama-1.1B', 'assistant'],
    })
  })

  it('find the NTIA minimum elements where all is known, and what is missing where it is not', async () => {
    const supplier = { name: 'Ada', isPerson: true, from: 'node_modules/a/package.json' }
    const known = npmPackage('a', '1.0.0', { supplier })
    const inventory = (facts: object) =>
      buildInventory(
        [
          collected({
            subject: { name: 'app', version: '1.0.0', purl: 'pkg:npm/app@1.0.0' },
            components: [{ ...known, ...facts }],
            roots: [known.ref],
            completeness: [{ aggregate: 'complete', refs: ['', known.ref], because: 'package-lock.json' }],
          }),
        ],
        { fallbackName: 'app' },
      )

    const complete = await readings(inventory({}))
    const lacking = await readings(inventory({ version: undefined }))

    for (const format of ['spdx-2.3', 'spdx-3.0.1'] as const) {
      expect(complete[format].ntia).toMatchObject({ compliant: true, faults: [] })
      expect(lacking[format].ntia).toMatchObject({ compliant: false, noVersion: [['a', expect.any(String)]] })
    }
  })
})
