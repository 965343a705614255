import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

interface Step {
  name?: string
  id?: string
  if?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Workflow {
  on: { workflow_call: { inputs: Record<string, Declared>; outputs: Record<string, Declared> } }
  permissions: unknown
  jobs: Record<string, Job>
}

interface Job {
  name?: string
  permissions?: object
  outputs?: Record<string, string>
  'timeout-minutes'?: number
  steps: Step[]
}

interface Declared {
  description?: string
}

const folder = path.resolve(import.meta.dirname, '../../workflows')
const names = readdirSync(folder).filter((name) => name.endsWith('.yml'))

function read(name: string): Workflow {
  return parse(readFileSync(path.join(folder, name), 'utf8')) as Workflow
}

describe.each(names)('the reusable workflow %s', (name) => {
  const workflow = read(name)
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  it('describes every input and output', () => {
    const { inputs, outputs } = workflow.on.workflow_call
    const declared = Object.entries({ ...inputs, ...outputs })
    expect(declared.filter(([, { description }]) => !description).map(([key]) => key)).toEqual([])
  })

  it('grants nothing but what each job names', () => {
    expect(workflow.permissions).toEqual({})
    expect(jobs.every(({ permissions }) => permissions !== undefined)).toBe(true)
  })

  it('bounds the time of every job', () => {
    expect(jobs.every((job) => (job['timeout-minutes'] ?? Infinity) <= 60)).toBe(true)
  })

  it('names every job and step', () => {
    expect([...jobs, ...steps].filter((item) => !item.name)).toEqual([])
  })

  it('never makes an expression part of a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  it('leaves no token in a checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })
})

describe('the security gate', () => {
  const { gate } = read('security-gate.yml').jobs
  const steps = gate?.steps ?? []
  const checks = steps.filter(({ uses }) => uses?.startsWith('$/actions/'))

  it("runs no code of the app's", () => {
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([])
  })

  it('passes only when every check has passed, and holds only when none has failed', () => {
    const verdict = gate?.outputs?.['verdict']
    for (const { id = '' } of checks) {
      expect(verdict).toContain(`steps.${id}.outputs.verdict == 'pass'`)
      expect(verdict).toContain(`contains(fromJSON('["pass","hold"]'), steps.${id}.outputs.verdict)`)
    }
  })

  it('gives every check the same inputs and the folder that is uploaded, whatever the verdict', () => {
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))
    expect(upload).toMatchObject({ if: 'always()', with: { 'if-no-files-found': 'error' } })
    for (const check of checks) {
      expect(check.with).toMatchObject({
        'working-directory': '${{ inputs.working-directory }}',
        config: '${{ inputs.config }}',
        enforce: '${{ inputs.enforce }}',
        'evidence-dir': upload?.with?.['path'],
      })
    }
    expect(checks.length).toBeGreaterThan(0)
  })
})
