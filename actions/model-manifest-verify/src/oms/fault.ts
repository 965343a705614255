import { UserError, type Json } from '@seaworthy/verdict'

export interface FaultDetails {
  remedy: string
  cause?: unknown
  properties?: Record<string, Json>
}

/** What is wrong with a signature, as an error that its user can mend: rule `signature/<what>`. */
export function signatureFault(what: string, message: string, details: FaultDetails): UserError {
  return new UserError(`signature/${what}`, message, details)
}

/** The remedy where the bundle itself is not as the standard has it. */
export const signAgain = 'Do not use the model: sign the reviewed files again, or get the signature from its publisher.'
