import { UserError } from '@seaworthy/verdict'
import type { Json, Place } from '@seaworthy/verdict'
import type { FileDigest } from './digest-reader.ts'

/** What the pool asks of a worker: to hash this file. One at a time. */
export interface Request {
  path: string
}

/** What a worker answers: any number of times its progress in bytes, then the digest or the fault. */
export type Reply = { progress: number } | { digest: FileDigest } | { fault: Fault }

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

export function fromFault({ rule, message, ...details }: Fault): UserError {
  return new UserError(rule, message, details)
}
