import type { Finding, Json, Place } from './finding.ts'

export interface UserErrorDetails {
  /** One sentence: what to do. */
  remedy: string
  at?: Place
  cause?: unknown
  properties?: Record<string, Json>
}

/**
 * A fault that the user can mend: bad input, a missing file, a tool that is not there. Every other error is a bug.
 * It carries exactly what a finding needs, so that it is reported like one.
 */
export class UserError extends Error {
  readonly rule: string
  readonly details: UserErrorDetails

  constructor(rule: string, message: string, details: UserErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'UserError'
    this.rule = rule
    this.details = details
  }
}

/** Several faults of one input, reported together so that they can be mended together. */
export class UserErrors extends Error {
  readonly errors: UserError[]

  constructor(errors: UserError[]) {
    super(errors.map((error) => error.message).join('; '))
    this.name = 'UserErrors'
    this.errors = errors
  }
}

/** The findings that an error stands for, or nothing when it is a bug. */
export function findingsOf(error: unknown): Finding[] | undefined {
  if (error instanceof UserErrors) return error.errors.map(findingOf)
  return error instanceof UserError ? [findingOf(error)] : undefined
}

function findingOf(error: UserError): Finding {
  const { remedy, at, properties } = error.details
  return {
    rule: error.rule,
    severity: 'high',
    message: error.message,
    remedy,
    ...(at && { at }),
    ...(properties && { properties }),
  }
}
