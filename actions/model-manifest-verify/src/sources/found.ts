import type { Discrepancy } from '../compare.ts'
import type { Claim } from './claim.ts'

/** What the sources of truth beside the models say, and what is wrong with them. */
export interface FoundClaims {
  claims: Claim[]
  findings: Discrepancy[]
}

export function together(parts: readonly FoundClaims[]): FoundClaims {
  return { claims: parts.flatMap(({ claims }) => claims), findings: parts.flatMap(({ findings }) => findings) }
}
