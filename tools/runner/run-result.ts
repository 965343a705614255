import type { Finding, Outcome } from '@seaworthy/verdict'
import type { Annotation } from './annotations.ts'
import type { LogKind } from './job-log.ts'

/** One run of one action, as a workflow step would ask for it. Relative paths are relative to the current directory. */
export interface RunRequest {
  /** The folder's name below `actions/`, or `release-gate` for the root `action.yml`. */
  action: string
  /** Becomes GITHUB_WORKSPACE and the current directory of the action. */
  workspace: string
  /** Inputs; several values of one input become its lines. */
  with: Record<string, string | string[]>
  /** Variables of the job; they also override the defaults of `GITHUB_*` and `RUNNER_*`. */
  env?: Record<string, string>
  /** A webhook payload, a JSON object. */
  eventFile?: string
  /** Takes `evidence/`, `reports/` and `summary.md`. Without it, a new temporary folder that is kept. */
  out?: string
  /** The repository whose actions are run; this one unless said otherwise. */
  suiteRoot?: string
  /** The Node 24 that runs the bundle; the running one unless said otherwise. */
  nodePath?: string
  /** Takes each line of the log while the action runs: secrets masked, control characters made visible. */
  onLog?: (line: string, kind: LogKind) => void
  /** Cancels the run as the runner does. */
  signal?: AbortSignal
}

/** What a run left behind. Paths are absolute; nothing in it shows a masked value. */
export interface RunResult {
  action: string
  /** The action's own; 1 when only the runner failed the step, 130 after a cancellation. */
  exitCode: number
  verdict: Outcome
  findings: Finding[]
  outputs: Record<string, string>
  annotations: Annotation[]
  /** Absent when the action wrote no summary, or one that GitHub would not keep. */
  summaryPath?: string
  /** Files in the evidence folder that this run created or changed. */
  evidencePaths: string[]
  durationMs: number
}
