import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { writeCycloneDx, type Bom } from '../../../../actions/sbom/src/write/cyclonedx/index.ts'
import { writing } from '../write/sample.ts'
import { declaredBySample, sampleFolder } from './sample-app.ts'
import { qualityOf } from './sbomqs.ts'

const inventory = await declaredBySample()
const bom = JSON.parse(writeCycloneDx(inventory, writing).bytes.toString()) as Bom
const property = (component: Bom['components'][number], wanted: string): string | undefined =>
  component.properties?.find(({ name }) => name === wanted)?.value

describe('the document of the sample, from its lock file alone', () => {
  it('scores at least 9.0 by the measure of sbomqs, but for its check that punishes honest GPL', () => {
    const { score, features } = qualityOf(bom, ['not restrictive'])

    expect({ features, isGood: score >= 9 }).toEqual({ features, isGood: true })
  })

  it('has every lock file and every fault in it', () => {
    expect(inventory.faults).toEqual([])
    expect(bom.components.length).toBeGreaterThan(300)
  })

  it('names for every component whose dependencies it calls complete the file that proves it', () => {
    const complete = bom.compositions.flatMap(({ aggregate, dependencies }) =>
      aggregate === 'complete' ? (dependencies ?? []) : [],
    )
    expect(complete.length).toBeGreaterThan(300)
    const components = new Map([bom.metadata.component, ...bom.components].map((one) => [one['bom-ref'], one]))
    for (const ref of complete) {
      const component = components.get(ref)
      const proof = component && property(component, 'seaworthy:completeness:because')
      expect({ ref, isProved: proof !== undefined && existsSync(path.join(sampleFolder, proof)) }).toEqual({
        ref,
        isProved: true,
      })
    }
  })

  it('names for every concluded licence a file in which the declared one stands', () => {
    const concluded = inventory.components.filter(({ licences }) => licences.concluded)
    expect(concluded.length).toBeGreaterThan(300)
    for (const { ref, licences } of concluded) {
      const from = licences.concluded?.from ?? ''
      const text = readFileSync(path.join(sampleFolder, from), 'utf8')
      const stands = licences.declared.some((claim) => claim.from === from && text.includes(JSON.stringify(claim.text)))
      expect({ ref, from, stands }).toEqual({ ref, from, stands: true })
    }
  })

  it('names for every supplier a file that has the name', () => {
    for (const { ref, supplier } of [inventory.subject, ...inventory.components]) {
      if (!supplier) continue
      const text = readFileSync(path.join(sampleFolder, supplier.from), 'utf8')
      expect({ ref, stands: text.includes(supplier.name) }).toEqual({ ref, stands: true })
    }
  })

  it('writes no supplier and no conclusion into the document that the inventory does not have', () => {
    const known = new Map(inventory.components.map((component) => [component.ref, component]))
    for (const component of bom.components) {
      const own = known.get(component['bom-ref'] ?? '')
      const hasConclusion = JSON.stringify(component.licenses ?? []).includes('"acknowledgement":"concluded"')
      expect(hasConclusion).toBe(own?.licences.concluded !== undefined)
      expect(component.supplier?.name).toBe(own?.supplier?.name)
    }
  })
})

describe('the measure', () => {
  it('gives a bare document what sbomqs gives it', () => {
    const bare: Bom = {
      ...bom,
      metadata: {
        timestamp: '',
        lifecycles: [],
        tools: { components: [] },
        component: { type: 'application', name: 'a' },
      },
      serialNumber: '',
      components: [{ type: 'library', name: 'b' }],
      dependencies: [],
      compositions: [],
    }
    const { score, features } = qualityOf(bare)

    expect(features).toMatchObject({
      identification: { name: 10, version: 0, 'local id': 0 },
      integrity: { 'strong checksum': 0, 'no weak checksum alone': 0 },
      licensing: { concluded: 0, 'not deprecated': 0, 'not restrictive': 0 },
      structural: { specification: 10 },
    })
    // Names .4 of 10, the app's own .2 and types .1 of 12, and the structure's 8, of 82.
    expect(score).toBeCloseTo((10 * 0.4 * 10 + 12 * 0.3 * 10 + 8 * 10) / 82, 6)
  })

  it('takes licences that are not acknowledged as declared', () => {
    const licensed = (acknowledgement?: 'concluded'): Bom => ({
      ...bom,
      components: [{ type: 'library', name: 'b', licenses: [{ license: { id: 'MIT', acknowledgement } }] }],
    })

    expect(qualityOf(licensed()).features['licensing']?.['declared']).toBeGreaterThan(0)
    expect(qualityOf(licensed('concluded')).features['licensing']?.['concluded']).toBeGreaterThan(0)
  })
})
