import { readFile, stat } from 'node:fs/promises'
import nodePath from 'node:path'
import { annotationsOf } from '@seaworthy/report'
import { Secret } from '@seaworthy/secrets'
import { findingsOf, UserError, type Finding, type Verdict } from '@seaworthy/verdict'
import { canonicalJson, sha256 } from './canonical.ts'
import { readConfig } from './config.ts'
import { deliver } from './deliver.ts'
import { clock, readEnvironment } from './environment.ts'
import { kebabCase, parseInputs, type Fields, type InputsOf } from './inputs.ts'
import type { Job } from './job.ts'
import { kernelInputs } from './kernel-inputs.ts'
import { RunnerJob } from './runner-job.ts'
import * as runner from './runner.ts'
import { settle } from './settle.ts'
import { issuesUrl, type ActionName } from './suite.ts'

/** An action's whole contract: from its inputs to a verdict. */
export type Run<F extends Fields> = (inputs: InputsOf<F>, job: Job) => Promise<Verdict>

/** What a post step does. */
export type Cleanup<F extends Fields> = (inputs: InputsOf<F>, job: Job) => Promise<void>

/**
 * Runs an action as the runner calls its bundle: reads inputs and configuration, runs, delivers the verdict and sets the
 * exit code. The same bundle serves the post step, which runs `cleanup`: the state that main saved says which it is.
 */
export async function runAction<const F extends Fields>(
  name: ActionName,
  inputs: F,
  run: Run<F>,
  cleanup?: Cleanup<F>,
): Promise<void> {
  process.exitCode = 1 // until a verdict says otherwise
  process.on('unhandledRejection', (reason) => {
    reportFaults(faultsOf(reason, name))
    process.exit(1)
  })
  try {
    const phase = runner.readState('seaworthy-phase')
    if (phase === '') await main(name, inputs, run)
    else if (phase === 'running') await post(name, inputs, cleanup)
    else process.exitCode = 0 // main told why it could not begin, and left nothing
  } catch (error) {
    reportFaults(faultsOf(error, name))
  }
}

async function main<F extends Fields>(name: ActionName, inputs: F, run: Run<F>): Promise<void> {
  runner.saveState('seaworthy-phase', 'beginning')
  const secrets = maskSecrets(inputs)
  const opened = await openJob(name)
  const { job, enforced } = opened
  const versions = { node: process.versions.node, [name]: job.action.version }
  let given: Record<string, unknown> = {}
  let verdict: Verdict
  try {
    const parsed = await readInputs(name, inputs, opened)
    given = parsed.given
    runner.saveState('seaworthy-phase', 'running')
    verdict = await run(parsed.values, job)
  } catch (error) {
    verdict = { outcome: 'fail', findings: faultsOf(error, name), subjects: [], measured: {} }
  }
  const configurationDigest = sha256(canonicalJson(given))
  const { outcome } = await deliver(settle(verdict, job, secrets), job, { enforced, configurationDigest, versions })
  process.exitCode = outcome === 'pass' || !enforced ? 0 : 1
  if (outcome !== 'pass' && !enforced) job.info('Not enforced (enforce: false): this step succeeds all the same.')
}

async function post<F extends Fields>(name: ActionName, inputs: F, cleanup: Cleanup<F> | undefined): Promise<void> {
  maskSecrets(inputs)
  const opened = await openJob(name)
  const { values } = await readInputs(name, inputs, opened)
  await cleanup?.(values, opened.job)
  process.exitCode = 0
}

interface OpenedJob {
  job: Job
  enforced: boolean
  config: { file: string; askedFor: boolean }
}

async function openJob(name: ActionName): Promise<OpenedJob> {
  const environment = readEnvironment(process.env)
  const none = { values: {}, where: '', file: undefined }
  const { workingDirectory } = parseInputs(
    { workingDirectory: kernelInputs.workingDirectory },
    runner.readInput,
    none,
    environment.workspace,
  ).values
  await requireDirectory(workingDirectory)
  const kernel = parseInputs(kernelInputs, runner.readInput, none, workingDirectory).values
  if (kernel.signEvidence === 'always') {
    throw new UserError(
      'evidence/cannot-sign',
      'sign-evidence: always was asked for, and this version cannot sign evidence yet.',
      {
        remedy: 'Write "sign-evidence: auto", which signs as soon as a version can.',
      },
    )
  }
  // The bundle stands in dist/<name>/; a release changes the version without changing the bundle.
  const bundleDirectory = nodePath.dirname(process.argv[1] ?? '')
  const version = await versionOf(nodePath.join(bundleDirectory, '..', '..', 'actions', name, 'package.json'))
  const job = await RunnerJob.open({
    action: { name, version },
    environment,
    workingDirectory,
    evidenceDirectory: kernel.evidenceDir,
    ...clock(process.env),
    bundleDirectory,
  })
  return { job, enforced: kernel.enforce, config: { file: kernel.config, askedFor: runner.readInput('config') !== '' } }
}

async function requireDirectory(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return
  throw new UserError('runner/directory', `The working directory ${path} is not a directory that is there.`, {
    remedy: 'Check out the repository before this step, and give "working-directory" relative to it.',
    at: { file: path },
  })
}

async function readInputs<F extends Fields>(name: ActionName, inputs: F, { job, config }: OpenedJob) {
  const section = await readConfig(name, inputs, config.file, config.askedFor)
  return parseInputs(inputs, runner.readInput, section, job.workingDirectory)
}

async function versionOf(packageFile: string): Promise<string> {
  return (JSON.parse(await readFile(packageFile, 'utf8')) as { version: string }).version
}

/** Before anything else is read: whatever fails later can no longer print them. */
function maskSecrets(inputs: Fields): Secret[] {
  const values = Object.entries(inputs).flatMap(([name, field]) =>
    field.secret ? [runner.readInput(kebabCase(name))] : [],
  )
  const given = values.filter((value) => value !== '')
  given.forEach(runner.mask)
  return given.map((value) => new Secret(value))
}

/** The findings of a user's fault; of a bug, one that asks for a report, its stack kept for debug logs. */
function faultsOf(error: unknown, name: ActionName): Finding[] {
  const findings = findingsOf(error)
  if (findings) return findings
  const bug = error instanceof Error ? error : new Error(String(error))
  runner.debug(bug.stack ?? bug.message)
  return [
    {
      rule: 'seaworthy/bug',
      severity: 'critical',
      message: `${name} failed by a fault of its own (${bug.message.split('\n')[0] ?? ''}), and judged nothing.`,
      remedy: `Please report it at ${issuesUrl} with the log of a run with debug logging switched on.`,
    },
  ]
}

/** The last resort, when there is no job that a verdict could be delivered to. */
function reportFaults(findings: Finding[]): void {
  process.exitCode = 1
  annotationsOf(findings, 'the log').forEach(runner.annotate)
  try {
    runner.setOutput('verdict', 'fail')
  } catch {
    // What is wrong with the output's file is among the findings, or cannot be told.
  }
}
