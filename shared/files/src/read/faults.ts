import { UserError } from '@seaworthy/verdict'
import { shown } from '../shown.ts'
import type { Ended, Limits } from './reading-worker.ts'

/** The thread died over this file, and not over its content. */
export function readingStopped(path: string, cause: unknown): UserError {
  return new UserError('files/hashing-stopped', `${shown(path)} was not read to its end: its worker thread died.`, {
    remedy: 'Run the job again; if it happens again, give the runner more memory.',
    at: { file: path },
    cause,
  })
}

/** The inspection of this file's content ended its thread. */
export function inspectionEnded(path: string, { reason, cause }: Ended, { deadline, memory }: Limits): UserError {
  const reasons = {
    deadline: ['files/inspection-too-long', `took longer than ${deadline / 1000} s`],
    memory: ['files/inspection-too-large', `needed more than ${memory} MiB of memory`],
    death: ['files/inspection-failed', 'ended its thread'],
  } as const
  const [rule, what] = reasons[reason]
  return new UserError(rule, `Judging the content of ${shown(path)} ${what}.`, {
    remedy: 'Treat the file as unsafe: sound files are judged in a fraction of that.',
    at: { file: path },
    properties: { deadline, memory },
    cause,
  })
}

/** Nobody inspected this file's content, since others had used up the patience. */
export function inspectionGivenUp(path: string, ended: number): UserError {
  return new UserError(
    'files/inspection-given-up',
    `The content of ${shown(path)} was not judged, since judging ${ended} other files took too long or too much memory.`,
    { remedy: 'Remove those files first.', at: { file: path } },
  )
}
