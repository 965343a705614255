import type { EvidenceKind, Invocation, Payload, Statement } from '@seaworthy/evidence'
import type { Progress } from './progress.ts'

/** The one door from an action to the runner. Tests hand in a recording one. */
export interface Job {
  /** Absolute: the checkout, to which places in annotations are relative. */
  readonly workspace: string
  /** Absolute: what paths in inputs are relative to. */
  readonly workingDirectory: string
  /** Absolute: where evidence is read from and written to. */
  readonly evidenceDirectory: string
  /** This action, for statements that name their author. */
  readonly action: { readonly name: string; readonly version: string }
  readonly invocation: Invocation
  /** Now, or SOURCE_DATE_EPOCH. */
  readonly now: Date
  /** Whether `now` was given, so that a run of tomorrow has the same. */
  readonly isDated: boolean
  /** The event that started the run, as GitHub sends it to webhooks; empty when the runner tells none. */
  event(): Promise<Record<string, unknown>>
  /** A line for the log. */
  info(message: string): void
  /** Progress over so many bytes. */
  progress(label: string, totalBytes: number): Progress
  /** Sets an output of the step. */
  output(name: string, value: string | number | boolean): void
  /** Writes a statement of the field beside the action's own, and returns its path. */
  addEvidence(kind: EvidenceKind, statement: Statement | Payload): Promise<string>
  /** Writes a file for people or later steps among the job's reports, and returns its path. */
  leave(name: string, content: string | Uint8Array): Promise<string>
  /** The absolute path of a worker-thread entry: `src/workers/<name>.ts`, bundled beside the action. */
  worker(name: string): string
  /** A value that the main step leaves for the post step. */
  saveState(name: string, value: string): void
  readState(name: string): string
}
