import { JobLog, type LogKind } from './job-log.ts'
import { Masks } from './masks.ts'
import { Outputs } from './outputs.ts'
import type { Annotation } from './annotations.ts'

/** Everything that the steps of one job share. */
export class Job {
  readonly workspace: string
  readonly masks = new Masks()
  readonly log: JobLog
  readonly annotations: Annotation[] = []
  readonly outputs = new Outputs()
  /** What main hands to post, as `STATE_<name>`. */
  readonly state = new Map<string, string>()
  /** What GITHUB_ENV added, for the steps that follow. */
  readonly environment = new Map<string, string>()
  /** What GITHUB_PATH added, last added last. */
  readonly path: string[] = []
  /** Summaries of the steps, masked. */
  readonly summaries: string[] = []
  /** The variables that the job was started with. */
  readonly given: Readonly<Record<string, string>>
  /** What the job has come to so far; post conditions ask for it. */
  status: JobStatus = 'success'

  constructor(
    workspace: string,
    given: Readonly<Record<string, string>>,
    onLine: (line: string, kind: LogKind) => void,
  ) {
    this.workspace = workspace
    this.given = given
    this.log = new JobLog(this.masks, onLine)
  }

  /** Debug lines and commands are shown, as when a run is repeated with debug logging. */
  get isDebugging(): boolean {
    return this.given['RUNNER_DEBUG'] === '1'
  }

  /** A variable of the job, as the `env` context of the runner has it. */
  variable(name: string): string | undefined {
    return this.environment.get(name) ?? this.given[name]
  }

  addPath(folder: string): void {
    const at = this.path.indexOf(folder)
    if (at !== -1) this.path.splice(at, 1)
    this.path.push(folder)
  }
}

export type JobStatus = 'success' | 'failure' | 'cancelled'
