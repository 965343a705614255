import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { describeDrift, driftOf } from '../../../tools/generate/drift.ts'
import { generators } from '../../../tools/generate/generators.ts'

const root = path.resolve(import.meta.dirname, '../../..')

describe('this repository', () => {
  it('has the generated files that its sources say, with every action.yml at one with its code', async () => {
    const drifts = await Promise.all(generators.map((generator) => driftOf(root, generator)))
    expect(drifts.flat().map(describeDrift)).toEqual([])
  })
})
