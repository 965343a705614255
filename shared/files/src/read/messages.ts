import { UserError } from '@seaworthy/verdict'
import type { Json, Place } from '@seaworthy/verdict'
import type { FileReading, Wanted } from './request.ts'

/** What a worker starts with. */
export interface WorkerData {
  activity: SharedArrayBuffer
  scratch?: string
}

/** One file for a worker. */
export interface Task extends Wanted {
  /** From 1 on. */
  id: number
  path: string
}

/**
 * What the pool asks of a worker: to read these files, in this order, of which the next follow the `done` of these; or to
 * load what such files will need.
 */
export type Batch = { files: readonly Task[] } | { prepare: Wanted }

/**
 * What a worker answers: any number of times its progress in bytes and what it has read, at last that it is done.
 * Answers are JSON, which for many small ones takes half the time of structured cloning.
 */
export type Reply = { progress: number } | { answers: string } | { done: true }

export interface Answer {
  id: number
  outcome: SentReading | { fault: Fault }
}

/** A reading as plain data, less what the pool knows. */
export interface SentReading extends Omit<FileReading, 'path' | 'inspection'> {
  inspection?: { content: unknown } | { fault: Fault }
}

/** A UserError as plain data, since threads exchange no classes. */
export interface Fault {
  rule: string
  message: string
  remedy: string
  at?: Place
  properties?: Record<string, Json>
}

export function toFault({ rule, message, details }: UserError): Fault {
  const { remedy, at, properties } = details
  return { rule, message, remedy, ...(at && { at }), ...(properties && { properties }) }
}

function fromFault({ rule, message, ...details }: Fault): UserError {
  return new UserError(rule, message, details)
}

export function received(path: string, outcome: Answer['outcome']): FileReading | UserError {
  if ('fault' in outcome) return fromFault(outcome.fault)
  const { size, sha256, digests, parts, identity, inspection } = outcome
  const reading: FileReading = { path, size, sha256 }
  if (digests) reading.digests = digests
  if (parts) reading.parts = parts
  if (identity) reading.identity = identity
  if (inspection) reading.inspection = 'fault' in inspection ? fromFault(inspection.fault) : inspection.content
  return reading
}
