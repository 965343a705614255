import { describe, expect, it } from '@jest/globals'
import { defineInputs, field } from '@seaworthy/action-kit'
import * as z from 'zod'
import { inputDisagreements } from '../../../tools/generate/actions/input-parity.ts'
import { outputDisagreements } from '../../../tools/generate/actions/output-parity.ts'
import { readYaml } from '../../../tools/generate/yaml-file.ts'
import { repositoryOf } from './repository.ts'

const fields = defineInputs({
  artifactPath: field.path({ required: true }),
  apiToken: field.secret({ required: true }),
  timeout: field.duration({ default: '90s' }),
  controls: field.structured({ type: 'list of controls', description: 'What must have passed.' }, z.array(z.string()), {
    required: true,
  }),
})

const agreeing = `inputs:
  artifact-path: { description: What to look at. }
  api-token: { description: Token. , required: true }
  timeout: { description: How long. }
outputs:
  verdict: { description: Outcome. }
  count: { description: How many. }
`

async function inputFaults(actionYml: string): Promise<string[]> {
  await using repository = await repositoryOf({ 'action.yml': actionYml })
  const faults = inputDisagreements(await readYaml(repository.root, 'action.yml'), fields)
  return faults.map(({ message, details }) => `${details.at?.line}: ${message}`)
}

async function outputFaults(actionYml: string): Promise<string[]> {
  await using repository = await repositoryOf({
    'action.yml': actionYml,
    'actions/scan/src/deep/run.ts': "job.output('count', 1)\n",
    'shared/action-kit/src/deliver.ts': "job.output(\n  'verdict', outcome)\n",
  })
  const metadata = await readYaml(repository.root, 'action.yml')
  const action = { name: 'scan', metadata, readme: 'README.md', fields }
  return (await outputDisagreements(repository.root, action)).map(
    ({ message, details }) => `${details.at?.line}: ${message}`,
  )
}

describe('action.yml and the inputs that the code reads', () => {
  it("agree when each has the other's, config-only values left out", async () => {
    expect(await inputFaults(agreeing)).toEqual([])
  })

  it.each([
    [
      'an input that is not read',
      ['timeout:', 'time-out:'],
      '4: Expected only inputs that the action reads, found "time-out".',
    ],
    [
      'an input that is not declared',
      [/ {2}timeout.*\n/, ''],
      '1: Expected the input "timeout", which the action reads, found none.',
    ],
    [
      'a config-only value as an input',
      [/ {2}timeout.*/, '$&\n  controls: { description: x }'],
      '5: Expected only inputs that the action reads, found "controls".',
    ],
    [
      'a default, which would beat seaworthy.yml',
      ['How long. }', 'How long., default: 90s }'],
      '4: Expected no default of "timeout", as it would always beat seaworthy.yml, found one.',
    ],
    [
      'an input without description',
      ['description: How long.', ''],
      '4: Expected a description of "timeout", found none.',
    ],
    [
      'required where the code does not require',
      ['at. }', 'at., required: true }'],
      '2: Expected "required: false" of "artifact-path", since seaworthy.yml may give it too, found "required: true".',
    ],
    [
      'not required where the code requires',
      [', required: true', ''],
      '3: Expected "required: true" of "api-token", found "required: false".',
    ],
  ] as const)('part over %s', async (_, [from, to], fault) => {
    expect(await inputFaults(agreeing.replace(from, to))).toContain(fault)
  })
})

describe('action.yml and the outputs that the code sets', () => {
  it("agree when each has the other's, those of the kernel included", async () => {
    expect(await outputFaults(agreeing)).toEqual([])
  })

  it('part over an output that is never set', async () => {
    expect(await outputFaults(`${agreeing}  files: { description: x }\n`)).toEqual([
      '8: Expected only outputs that the action sets, found "files".',
    ])
  })

  it('part over an output that is not declared', async () => {
    expect(await outputFaults(agreeing.replace(/ {2}count.*\n/, ''))).toEqual([
      '1: Expected the output "count", which the action sets, found none.',
    ])
  })
})
