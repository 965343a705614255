import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { tree } from '../../../support/tree.ts'
import { app, packedApp } from './app.ts'
import { sbom, statementsOf, textOf, unassessed, type Given } from './sbom.ts'

const commit = { name: 'git+https://github.com/acme/desk-agent', digest: { gitCommit: 'c'.repeat(40) } }

async function stated(root: string, given: Given = {}) {
  const ran = await sbom(root, { policy: { ...unassessed, undeclared: 'allow' }, ...given })
  return { ran, statements: await statementsOf(ran) }
}

describe('the evidence', () => {
  it('has each document as a statement about the commit', async () => {
    const { ran, statements } = await stated(await tree(app))
    expect(statements.map(({ predicateType }) => predicateType).sort()).toEqual([
      'https://cyclonedx.org/bom',
      'https://spdx.dev/Document/v2.3',
      'https://spdx.dev/Document/v3',
    ])
    for (const { subject } of statements) expect(subject).toEqual([commit])
    const bill = statements.find(({ predicateType }) => predicateType === 'https://cyclonedx.org/bom')
    expect(bill?.predicate).toEqual(JSON.parse(await textOf(ran, 'cyclonedx-path')))
  })

  it('has two statements of CycloneDX where two versions were asked for', async () => {
    const { statements } = await stated(await tree(app), { formats: ['cyclonedx-1.7', 'cyclonedx-1.5'] })
    const versions = statements.map(({ predicate }) => (predicate as { specVersion?: string }).specVersion)
    expect(versions.sort()).toEqual(['1.5', '1.7'])
  })

  it('is about the artifacts where they were read', async () => {
    const { ran, statements } = await stated(await packedApp(), { artifacts: ['out'] })
    expect(ran.subjects).toEqual([
      { name: 'out', digest: { dirHash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown } },
    ])
    for (const { subject } of statements) expect(subject).toEqual(ran.subjects)
  })

  it('claims no scan that nobody made', async () => {
    const { statements } = await stated(await tree(app), { mode: 'generate' })
    expect(statements.map(({ predicateType }) => predicateType)).not.toContain(
      'https://in-toto.io/attestation/vulns/v0.2',
    )
  })
})

describe('the outputs', () => {
  it('name each document with its digest', async () => {
    const { ran } = await stated(await tree(app))
    for (const name of ['cyclonedx', 'spdx', 'spdx3']) {
      const bytes = await readFile(ran.job.outputs[`${name}-path`] ?? '')
      expect(ran.job.outputs[`${name}-digest`]).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
    }
  })

  it('name the newest CycloneDX document of several', async () => {
    const { ran } = await stated(await tree(app), { formats: ['cyclonedx-1.5', 'cyclonedx-1.6'] })
    expect(ran.job.outputs['cyclonedx-path']).toMatch(/sbom-1\.6\.cdx\.json$/)
    expect(ran.job.outputs['spdx-path']).toBe('')
  })

  it('count components without the app itself', async () => {
    const { ran } = await stated(await tree(app))
    expect(ran.job.outputs['component-count']).toBe('2')
  })
})
