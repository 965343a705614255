import { realpath } from 'node:fs/promises'
import nodePath from 'node:path'
import { unsigned, writeStatement, type EvidenceKind, type Payload, type Statement } from '@seaworthy/evidence'
import { makeDirectory, readBounded, writeAtomically } from '@seaworthy/files'
import { logLine } from '@seaworthy/report'
import { UserError } from '@seaworthy/verdict'
import type { Environment } from './environment.ts'
import type { Job } from './job.ts'
import { byteProgress, type Progress } from './progress.ts'
import * as runner from './runner.ts'

export interface RunnerJobOptions {
  action: { name: string; version: string }
  environment: Environment
  workingDirectory: string
  /** The default is `$RUNNER_TEMP/seaworthy/evidence`. */
  evidenceDirectory: string | undefined
  now: Date
  /** Whether `now` was given. */
  isDated: boolean
  /** The folder of the bundle that runs. */
  bundleDirectory: string
}

/** The job as the runner offers it: workflow commands, file commands and the job's temporary folder. */
export class RunnerJob implements Job {
  readonly workspace: string
  readonly workingDirectory: string
  readonly evidenceDirectory: string
  readonly action: Job['action']
  readonly invocation: Job['invocation']
  readonly now: Date
  readonly isDated: boolean
  readonly #reports: string
  readonly #bundleDirectory: string
  readonly #eventPath: string | undefined

  private constructor(options: RunnerJobOptions, evidenceDirectory: string, reports: string) {
    this.workspace = options.environment.workspace
    this.workingDirectory = options.workingDirectory
    this.evidenceDirectory = evidenceDirectory
    this.action = options.action
    this.invocation = options.environment.invocation
    this.now = options.now
    this.isDated = options.isDated
    this.#reports = reports
    this.#bundleDirectory = options.bundleDirectory
    this.#eventPath = options.environment.eventPath
  }

  /** Opens the folders that the job writes to, by their real paths. */
  static async open(options: RunnerJobOptions): Promise<RunnerJob> {
    const home = nodePath.join(options.environment.temporary, 'seaworthy')
    const evidence = await openDirectory(options.evidenceDirectory ?? nodePath.join(home, 'evidence'))
    return new RunnerJob(options, evidence, await openDirectory(nodePath.join(home, 'reports')))
  }

  async event(): Promise<Record<string, unknown>> {
    if (this.#eventPath === undefined || this.#eventPath === '') return {}
    return readEvent(this.#eventPath)
  }

  info(message: string): void {
    runner.printLine(logLine(message))
  }

  progress(label: string, totalBytes: number): Progress {
    return byteProgress(label, totalBytes, (line) => {
      this.info(line)
    })
  }

  output(name: string, value: string | number | boolean): void {
    runner.setOutput(name, String(value))
  }

  async addEvidence(kind: EvidenceKind, statement: Statement | Payload): Promise<string> {
    return writeStatement(this.evidenceDirectory, { action: this.action.name, kind, statement, seal: unsigned })
  }

  async leave(name: string, content: string | Uint8Array): Promise<string> {
    const path = nodePath.join(this.#reports, name)
    await writeAtomically(path, content)
    return path
  }

  worker(name: string): string {
    return nodePath.join(this.#bundleDirectory, 'workers', name, 'index.js')
  }

  saveState(name: string, value: string): void {
    runner.saveState(name, value)
  }

  readState(name: string): string {
    return runner.readState(name)
  }
}

/** GitHub's webhooks carry at most 25 MB. */
const largestEvent = 32 * 1024 * 1024

async function readEvent(file: string): Promise<Record<string, unknown>> {
  const text = (await readBounded(file, largestEvent)).toString('utf8')
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch (cause) {
    throw new UserError('runner/environment', 'GITHUB_EVENT_PATH names no JSON document.', {
      remedy: 'The runner sets it; do not override it with anything but the file of a webhook event.',
      cause,
    })
  }
}

async function openDirectory(path: string): Promise<string> {
  try {
    await makeDirectory(path)
    return await realpath(path)
  } catch (cause) {
    throw new UserError('runner/directory', `Expected a directory that can be written at ${path}, found none.`, {
      remedy: 'Give a path where no file stands and where the runner may write.',
      at: { file: path },
      cause,
    })
  }
}
