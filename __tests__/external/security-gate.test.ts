import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { changeLocked } from '../../tools/demo/attacks/lock-file.ts'
import { installedTool } from '../../tools/installer/installed.ts'
import type { RunResult } from '../../tools/runner/run-action.ts'
import { runAction } from '../../tools/runner/run-action.ts'
import type { ActReport } from './act/act-events.ts'
import type { AppOptions } from './act/app-repository.ts'
import { appRepository } from './act/app-repository.ts'
import { pinOf } from './act/pins.ts'
import { runAct } from './act/run-act.ts'
import type { Staged } from './act/stage.ts'
import { stageThisRepository } from './act/stage.ts'
import { temporaryFolder } from './act/temporary.ts'

const uploadDouble = path.join(import.meta.dirname, 'act/doubles/upload-artifact')
const model = 'models/silero-vad/silero_vad_v6.onnx'

interface Call {
  /** What the app passes to the workflow. */
  with?: Record<string, string | boolean>
  folder?: string
  change?: AppOptions['change']
}

interface Called extends ActReport {
  exitCode: number | null
  /** What the workflow gave to the app's next job, when that ran. */
  given: Record<string, string> | undefined
  /** The uploaded files by `artifact/name`. */
  uploaded: Record<string, string>
  /** What the local runner says of the same commit, by check. */
  local: Record<'models' | 'prompts' | 'sbom', RunResult>
  localSummaries: string[]
  localEvidence: string[]
}

let suite: Staged
beforeAll(async () => {
  suite = await stageThisRepository('acme/seaworthy')
})
afterAll(async () => {
  await suite[Symbol.asyncDispose]()
})

/** Calls the security gate from a throw-away app, under act and without advisories, and runs the same checks by the local runner. */
async function callSecurityGate(call: Call = {}): Promise<Called> {
  await using app = await appRepository({
    workflow: callerOf(suite, { advisories: 'none', ...call.with }),
    ...(call.folder !== undefined && { folder: call.folder }),
    change: call.change,
  })
  await using artifacts = await temporaryFolder('artifacts')
  await using out = await temporaryFolder('local')
  const report = await runAct({
    act: await installedTool('act'),
    app: app.path,
    repositories: {
      [`${suite.repository}@${suite.commit}`]: suite.path,
      [await pinOf('actions/upload-artifact', 'security-gate.yml')]: uploadDouble,
    },
    environment: { TEST_ARTIFACTS: artifacts.path },
  })
  const check = (action: string, inputs: Record<string, string> = {}) =>
    runAction({
      action,
      workspace: app.path,
      with: {
        'working-directory': call.folder ?? '.',
        'evidence-dir': path.join(out.path, 'evidence'),
        ...inputs,
      },
      out: path.join(out.path, action),
    })
  const local = {
    models: await check('model-manifest-verify'),
    prompts: await check('prompt-scan'),
    sbom: await check('sbom', { source: 'declared', advisories: 'none' }),
  }
  const runs = Object.values(local)
  const outputs = report.outputs['given']?.['outputs']
  return {
    ...report,
    given: outputs === undefined ? undefined : (JSON.parse(outputs) as Record<string, string>),
    uploaded: await filesOf(artifacts.path),
    local,
    localSummaries: await Promise.all(runs.map(({ summaryPath }) => readFile(summaryPath ?? '', 'utf8'))),
    localEvidence: await Promise.all(
      runs.flatMap(({ evidencePaths }) => evidencePaths).map((file) => readFile(file, 'utf8')),
    ),
  }
}

function callerOf({ repository, commit }: Staged, inputs: Record<string, string | boolean>): string {
  return `name: Release
on: push
jobs:
  gate:
    uses: ${repository}/.github/workflows/security-gate.yml@${commit}
    permissions: { contents: read }
    with: ${JSON.stringify(inputs)}
  next:
    needs: gate
    runs-on: ubuntu-latest
    steps:
      - id: given
        env:
          OUTPUTS: \${{ toJSON(needs.gate.outputs) }}
        run: printf 'outputs<<END\\n%s\\nEND\\n' "$OUTPUTS" >> "$GITHUB_OUTPUT"
`
}

async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const)),
  )
}

async function flipOneByte(app: string): Promise<void> {
  const file = path.join(app, model)
  const bytes = await readFile(file)
  bytes.writeUInt8(bytes.readUInt8(1000) ^ 1, 1000)
  await writeFile(file, bytes)
}

/** Nobody is asked for advisories here, which the sample's policy accepts. */
const notAssessed = { level: 'notice', properties: { title: 'sbom/not-assessed' } }

/** The files of one artifact, by name. */
function uploadedTo({ uploaded }: Called, artifact: string): Record<string, string> {
  const entries = Object.entries(uploaded).filter(([name]) => name.startsWith(`${artifact}/`))
  return Object.fromEntries(entries.map(([name, content]) => [name.slice(artifact.length + 1), content]))
}

/** A text in which the path of the verdict's file, which lies in another temporary folder on each run, is its name. */
function withoutFolders(text: string, { 'verdict-path': verdictPath = '' }: Record<string, string>): string {
  return text.replaceAll(path.dirname(verdictPath), '…')
}

/** A verdict without what belongs to one run: when it was, and the run, workflow, event and runner that made it. */
function withoutRun(statement: string): unknown {
  const { predicate, ...rest } = JSON.parse(statement) as {
    predicateType: string
    predicate: { invocation: object; finishedOn: string }
  }
  // Bills of materials are the same on every run.
  if (!rest.predicateType.startsWith('https://seaworthy.dev/evidence/')) return { predicate, ...rest }
  const { finishedOn, invocation, ...claims } = predicate
  expect(Date.parse(finishedOn)).not.toBeNaN()
  const run = { run: 'a run', workflow: 'a workflow', event: 'an event', runner: 'a runner' }
  return { ...rest, predicate: { ...claims, invocation: { ...invocation, ...run } } }
}

describe('security-gate, called by an app', () => {
  let called: Called
  beforeAll(async () => {
    called = await callSecurityGate()
  })

  it('passes', () => {
    expect(called).toMatchObject({ exitCode: 0, complaints: [], annotations: [notAssessed] })
    expect(Object.values(called.jobs)).toEqual(['success', 'success'])
  })

  it('gives the outputs of the local runner to the next job', () => {
    const { models, prompts, sbom } = called.local
    expect([models.verdict, prompts.verdict, sbom.verdict]).toEqual(['pass', 'pass', 'pass'])
    expect(called.given).toEqual({
      verdict: 'pass',
      files: models.outputs['files'],
      'manifest-digest': models.outputs['manifest-digest'],
      findings: prompts.outputs['findings'],
      'component-count': sbom.outputs['component-count'],
      vulnerabilities: 'not-assessed',
      'evidence-artifact': 'seaworthy-evidence',
      'reports-artifact': 'seaworthy-reports',
    })
  })

  it('shows the summaries of the local runner', () => {
    const names = ['models', 'prompts', 'sbom'] as const
    expect(
      called.summaries.map((summary, index) => withoutFolders(summary, called.outputs[names[index] ?? ''] ?? {})),
    ).toEqual(
      names.map((name, index) => withoutFolders(called.localSummaries[index] ?? '', called.local[name].outputs)),
    )
  })

  it('hands on the evidence of the local runner, the run itself apart', () => {
    const evidence = uploadedTo(called, 'seaworthy-evidence')
    expect(Object.keys(evidence).sort()).toEqual([
      expect.stringMatching(/^model-manifest-verify\.verdict\.[0-9a-f]+\.intoto\.json$/),
      expect.stringMatching(/^prompt-scan\.verdict\.[0-9a-f]+\.intoto\.json$/),
      expect.stringMatching(/^sbom\.cyclonedx\.[0-9a-f]+\.intoto\.json$/),
      expect.stringMatching(/^sbom\.spdx\.[0-9a-f]+\.intoto\.json$/),
      expect.stringMatching(/^sbom\.spdx\.[0-9a-f]+\.intoto\.json$/),
      expect.stringMatching(/^sbom\.verdict\.[0-9a-f]+\.intoto\.json$/),
    ])
    expect(new Set(Object.values(evidence).map(withoutRun))).toEqual(new Set(called.localEvidence.map(withoutRun)))
  })

  it('leaves the SARIF logs and the bill of materials for upload', () => {
    const reports = uploadedTo(called, 'seaworthy-reports')
    const read = (name: string): unknown => JSON.parse(reports[name] ?? '')
    expect(read('prompt-scan.sarif')).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] })
    expect(read('sbom.sarif')).toMatchObject({ runs: [{ results: [{ ruleId: 'sbom/not-assessed', level: 'note' }] }] })
    expect(read('sbom.cdx.json')).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { name: 'desk-agent' } },
    })
  })

  it('runs the actions on Node 24', () => {
    expect(called.outputs['evidence']?.['node-version']).toMatch(/^v24\./)
  })
})

describe('security-gate, called by an app whose model was changed by one bit', () => {
  it('fails with an error at the file that names both digests, as the local runner does, and keeps the evidence', async () => {
    const called = await callSecurityGate({ change: flipOneByte })
    expect(called.exitCode).toBe(1)
    expect(called.steps).toMatchObject({ models: 'failure', prompts: 'success', sbom: 'success', evidence: 'success' })
    expect(called.given).toBeUndefined()
    expect(called.annotations).toMatchObject([
      { level: 'error', properties: { file: 'models.manifest.yaml' } },
      notAssessed,
    ])
    const message = called.annotations[0]?.message
    expect(message).toContain(model)
    expect(message).toMatch(/[0-9a-f]{64}.*[0-9a-f]{64}/s)
    expect(called.local.models.annotations.map((annotation) => annotation.message)).toEqual([message])
    expect(Object.keys(uploadedTo(called, 'seaworthy-evidence'))).toHaveLength(6)
  })

  it('passes with the verdict "fail" and the same evidence when it is not enforced', async () => {
    const called = await callSecurityGate({ change: flipOneByte, with: { enforce: false } })
    expect(called.exitCode).toBe(0)
    expect(called.given).toMatchObject({ verdict: 'fail' })
  })
})

describe('security-gate, called by an app with a package under a licence that its policy denies', () => {
  it('gives the verdict "fail" though the models and prompts are right, with an error at the line of the package', async () => {
    const agpl = { 'node_modules/adm-zip': { license: 'AGPL-3.0-only' } }
    const called = await callSecurityGate({ change: (app) => changeLocked(app, agpl), with: { enforce: false } })
    expect(called.given).toMatchObject({ verdict: 'fail' })
    expect(called.local).toMatchObject({ models: { verdict: 'pass' }, prompts: { verdict: 'pass' } })
    expect(called.annotations.filter(({ level }) => level === 'error')).toMatchObject([
      {
        message: expect.stringContaining('AGPL-3.0-only on adm-zip 0.6.1'),
        properties: { title: 'sbom/licence-denied', file: 'package-lock.json', line: expect.stringMatching(/^\d+$/) },
      },
    ])
  })
})

describe("security-gate's inputs", () => {
  it('name a folder of the app, and the places of findings are in the repository', async () => {
    const called = await callSecurityGate({
      folder: 'apps/desk',
      with: { 'working-directory': 'apps/desk', enforce: false },
      change: flipOneByte,
    })
    const places = called.annotations.flatMap(({ properties }) => properties['file'] ?? [])
    expect(places).toEqual(['apps/desk/models.manifest.yaml'])
  })

  it('name a list of runner labels and the artifact', async () => {
    const called = await callSecurityGate({
      with: { 'runs-on': '["self-hosted","linux"]', 'evidence-artifact': 'desk-evidence' },
    })
    expect(called.given).toMatchObject({ verdict: 'pass', 'evidence-artifact': 'desk-evidence' })
    expect(Object.keys(uploadedTo(called, 'desk-evidence'))).toHaveLength(6)
  })

  it('name a configuration, which must then exist', async () => {
    const called = await callSecurityGate({ with: { config: 'other.yml' } })
    expect(called.exitCode).toBe(1)
    const missing = { level: 'error', message: expect.stringContaining('other.yml') }
    expect(called.annotations).toMatchObject([missing, missing, missing])
  })
})
