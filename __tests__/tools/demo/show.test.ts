import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Attack } from '../../../tools/demo/attacks/attack.ts'
import { prepareOutFolder, type OutFolder } from '../../../tools/demo/out-folder.ts'
import { Screen } from '../../../tools/demo/screen/screen.ts'
import { show } from '../../../tools/demo/show.ts'
import type { RunRequest, RunResult } from '../../../tools/runner/run-result.ts'
import { recordingOutput } from './recording-output.ts'

const model = 'models/silero-vad/silero_vad_v6.onnx'

const weights = Buffer.from([1, 2, 3, 4, 5])

let folder: string
let app: string
let out: OutFolder
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'show-'))
  app = join(folder, 'desk-agent')
  out = await prepareOutFolder(join(folder, 'out'))
  await mkdir(join(app, dirname(model)), { recursive: true })
  await writeFile(join(app, model), weights)
  const description = { name: 'desk-agent', version: '1.0.0', build: { files: ['models/**/*'] } }
  await writeFile(join(app, 'package.json'), JSON.stringify(description))
})
afterEach(() => rm(folder, { recursive: true }))

type Answer = Pick<RunResult, 'exitCode' | 'verdict'> & { annotations?: RunResult['annotations'] }

const pass: Answer = { exitCode: 0, verdict: 'pass' }
const fail: Answer = { exitCode: 1, verdict: 'fail' }
const mismatch: Answer = {
  ...fail,
  annotations: [
    {
      level: 'error',
      title: 'model/digest-mismatch',
      message: `${model} is another.`,
      file: 'models.manifest.yaml',
      line: 18,
    },
  ],
}
const changed = (request: RunRequest): boolean => request.workspace !== app

/** A runner that gives these answers and leaves the files that a run leaves. */
function runner(answer: (request: RunRequest) => Answer): {
  requests: RunRequest[]
  /** The model as each run found it. */
  models: Buffer[]
  runAction: (request: RunRequest) => Promise<RunResult>
} {
  const requests: RunRequest[] = []
  const models: Buffer[] = []
  const runAction = async (request: RunRequest): Promise<RunResult> => {
    requests.push(request)
    models.push(await readFile(join(request.workspace, model)))
    const { action, out: root = '' } = request
    await mkdir(join(root, 'evidence'), { recursive: true })
    const evidence = join(root, 'evidence', `${action}.verdict.0.intoto.json`)
    const summaryPath = join(root, 'summary.md')
    const verdictPath = join(root, `${action}.json`)
    const controls = [
      { control: 'reviewed-models', artifact: 'a.zip', verdict: 'pass', evidence: 'a.json', reason: 'Passed.' },
    ]
    await writeFile(evidence, '{}')
    await writeFile(summaryPath, action)
    await writeFile(verdictPath, JSON.stringify({ measured: { controls } }))
    return {
      action,
      annotations: [],
      findings: [],
      outputs: { 'verdict-path': verdictPath },
      summaryPath,
      evidencePaths: [evidence],
      durationMs: 1,
      ...answer(request),
    }
  }
  return { requests, models, runAction }
}

async function run(
  answer: (request: RunRequest) => Answer,
  attacks: readonly Attack[] = [],
): Promise<{
  succeeded: boolean
  text: string
  requests: RunRequest[]
  models: Buffer[]
}> {
  const { output, text } = recordingOutput()
  const { requests, models, runAction } = runner(answer)
  const succeeded = await show({ screen: new Screen(output), runAction, env: {} }, app, out, attacks)
  return { succeeded, text: text(), requests, models }
}

describe('the demo', () => {
  it('succeeds when the release passes and the changed model is caught by verification and gate', async () => {
    const { succeeded, text } = await run((request) => (changed(request) ? mismatch : pass))
    expect(succeeded).toBe(true)
    expect(text).toContain('reviewed-models')
    expect(text).toContain('model/digest-mismatch at models.manifest.yaml:18')
    expect(text).toContain(`${model} is another.`)
    expect(text).toContain('The release passed, and the changed model was caught')
  })

  it('files the summary of each run by number', async () => {
    await run((request) => (changed(request) ? mismatch : pass))
    expect((await readdir(join(out.root, 'summaries'))).sort()).toEqual([
      '1-model-manifest-verify.md',
      '2-prompt-scan.md',
      '3-provenance.md',
      '4-sbom.md',
      '5-release-gate.md',
    ])
    expect((await readdir(join(out.tampered, 'summaries'))).sort()).toEqual([
      '1-model-manifest-verify.md',
      '2-release-gate.md',
    ])
  })

  it('runs every action, then verification and gate again with the other evidence of act one', async () => {
    const { requests } = await run((request) => (changed(request) ? mismatch : pass))
    expect(requests.map(({ action }) => action)).toEqual([
      'model-manifest-verify',
      'prompt-scan',
      'provenance',
      'sbom',
      'release-gate',
      'model-manifest-verify',
      'release-gate',
    ])
    expect((await readdir(join(out.tampered, 'evidence'))).sort()).toEqual([
      'model-manifest-verify.verdict.0.intoto.json',
      'prompt-scan.verdict.0.intoto.json',
      'provenance.verdict.0.intoto.json',
      'release-gate.verdict.0.intoto.json',
      'sbom.verdict.0.intoto.json',
    ])
  })

  it('stops after act one when the release does not pass', async () => {
    const { succeeded, text, requests } = await run(({ action }) => (action === 'provenance' ? fail : pass))
    expect(succeeded).toBe(false)
    expect(requests.some(changed)).toBe(false)
    expect(text).toContain('The release did not pass')
  })

  it('fails when the verification of the changed copy passes', async () => {
    const { succeeded } = await run((request) =>
      changed(request) && request.action === 'release-gate' ? mismatch : pass,
    )
    expect(succeeded).toBe(false)
  })

  it('fails when the gate passes with the evidence of the changed copy', async () => {
    const { succeeded } = await run((request) =>
      changed(request) && request.action === 'model-manifest-verify' ? mismatch : pass,
    )
    expect(succeeded).toBe(false)
  })

  it('fails when the verification fails for another reason than the model', async () => {
    const { succeeded, text } = await run((request) => (changed(request) ? fail : pass))
    expect(succeeded).toBe(false)
    expect(text).toContain('Not caught as it must be: the changed model.')
  })

  it('changes one byte of the model in a copy, and leaves the app as it is', async () => {
    const { models } = await run((request) => (changed(request) ? mismatch : pass))
    expect(models.map((bytes) => bytes.toString('hex'))).toEqual([
      ...Array.from({ length: 5 }, () => '0102030405'),
      ...Array.from({ length: 2 }, () => '0102fc0405'),
    ])
    expect(weights.equals(await readFile(join(app, model)))).toBe(true)
  })

  it('fails when an attack is not caught, and names it', async () => {
    const attack: Attack = {
      name: 'renamed',
      change: 'A file has another name.',
      rule: 'model/missing-file',
      action: 'model-manifest-verify',
      prepare: (project, sample) => cp(sample, project, { recursive: true }),
      strike: () => Promise.resolve(),
    }
    const { succeeded, text } = await run((request) => (changed(request) ? mismatch : pass), [attack])
    expect(succeeded).toBe(false)
    expect(text).toContain('Not caught as it must be: renamed.')
  })
})
