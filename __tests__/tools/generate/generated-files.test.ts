import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findingsOf } from '@seaworthy/verdict'
import { describeDrift, driftOf } from '../../../tools/generate/drift.ts'
import { generators } from '../../../tools/generate/generators.ts'

const root = path.resolve(import.meta.dirname, '../../..')

describe('this repository', () => {
  it('has the generated files that its sources say, with every action.yml at one with its code', async () => {
    const complaints: string[] = []
    for (const generator of generators) {
      try {
        complaints.push(...(await driftOf(root, generator)).map(describeDrift))
      } catch (error) {
        const findings = findingsOf(error)
        if (!findings) throw error
        complaints.push(...findings.map(({ at, message }) => `${at?.file}:${at?.line}: ${message}`))
      }
    }
    expect(complaints).toEqual([])
  })
})
