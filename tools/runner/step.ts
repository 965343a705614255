import { AnnotationQuota, annotationOf, describeAnnotation, type AnnotationLevel } from './annotations.ts'
import type { Job } from './job.ts'

/** Main and post of an action, and the end of the job. Only main has outputs: nothing could read those of the others. */
export type StepStage = 'main' | 'post' | 'closing'

/** One step of a job while it runs: its own annotations quota, and whether a command has failed it. */
export class Step {
  readonly job: Job
  readonly stage: StepStage
  /** A command of the step could not be carried out: it fails whatever its exit code is. */
  failed = false
  readonly #quota = new AnnotationQuota()

  constructor(job: Job, stage: StepStage) {
    this.job = job
    this.stage = stage
  }

  annotate(level: AnnotationLevel, message: string, properties: ReadonlyMap<string, string> = new Map()): void {
    const { annotations, log, masks, workspace } = this.job
    const annotation = annotationOf(level, message, properties, workspace, (text) => masks.apply(text))
    if (!log.hasTold(annotation.message)) log.write(describeAnnotation(annotation), level)
    if (this.#quota.take(level)) annotations.push(annotation)
  }

  /** Fails the step, as the runner does when a command of it breaks. */
  fail(...messages: string[]): void {
    this.failed = true
    for (const message of messages) this.annotate('error', message)
  }

  debug(message: string): void {
    if (this.job.isDebugging) for (const line of message.split(/\r\n|\n/)) this.job.log.write(line, 'debug')
  }

  setOutput(name: string, value: string): void {
    if (name === '') throw new Error("Value cannot be null. (Parameter 'name')")
    if (this.stage === 'main') this.job.outputs.set(name, value)
  }

  /** Ends the step: closes its group and counts what GitHub would not show. */
  end(): void {
    this.job.log.endGroup()
    for (const sentence of this.#quota.excess()) this.job.log.write(sentence)
  }
}
