import { describe, expect, it } from '@jest/globals'
import { defineInputs, field, kernelInputs } from '@seaworthy/action-kit'
import { configurationSchema } from '../../../tools/generate/schemas/configuration-schema.ts'
import { predicateSchema } from '../../../tools/generate/schemas/predicate-schema.ts'
import { readYaml } from '../../../tools/generate/yaml-file.ts'
import { repositoryOf } from './repository.ts'

const metadata = `description: Scans.
inputs:
  fail-fast: { description: Stop at the first. }
  depth: { description: How deep. }
  token: { description: Token. }
`
const fields = {
  ...defineInputs({
    failFast: field.flag({ default: 'true' }),
    depth: field.integer({ minimum: 1, maximum: 9 }, { default: '3' }),
    token: field.secret(),
  }),
  ...kernelInputs,
}

describe('the schema of seaworthy.yml', () => {
  it('has what a section may set, with its description and typed default', async () => {
    await using repository = await repositoryOf({ 'action.yml': metadata })
    const action = {
      name: 'prompt-scan',
      metadata: await readYaml(repository.root, 'action.yml'),
      readme: 'README.md',
      fields,
    }
    const schema = configurationSchema([action])
    expect(schema.properties?.['prompt-scan']).toEqual({
      type: 'object',
      description: 'Scans.',
      additionalProperties: false,
      properties: {
        'fail-fast': { type: 'boolean', description: 'Stop at the first.', default: true },
        depth: { type: 'integer', minimum: 1, maximum: 9, description: 'How deep.', default: 3 },
      },
    })
    expect(schema.additionalProperties).toBe(false)
  })
})

describe('the schema of evidence', () => {
  it('is identified by the predicate type and holds for one action', () => {
    expect(predicateSchema('prompt-scan')).toMatchObject({
      $id: expect.stringMatching(/\/prompt-scan\/v1$/),
      properties: { action: { properties: { name: { const: 'prompt-scan' } } } },
    })
  })
})
