import type { DigestSet, Subject } from '@seaworthy/verdict'
import { statement, type Statement } from './statement.ts'

export const verificationSummaryPredicateType = 'https://slsa.dev/verification_summary/v1'

export interface VerificationSummary {
  subjects: readonly Subject[]
  verifier: { id: string; version: Record<string, string> }
  timeVerified: Date
  resourceUri: string
  policy: { uri: string; digest: DigestSet }
  inputAttestations: readonly { uri: string; digest: DigestSet }[]
  result: 'PASSED' | 'FAILED'
  /** Names of what was verified: SLSA levels, or levels of the verifier's own. */
  verifiedLevels: readonly string[]
}

/** A gate's verdict as the field states it: https://slsa.dev/spec/v1.1/verification_summary */
export function verificationSummaryStatement(summary: VerificationSummary): Statement {
  const { subjects, verifier, timeVerified, resourceUri, policy, inputAttestations, result, verifiedLevels } = summary
  return statement(subjects, verificationSummaryPredicateType, {
    verifier,
    timeVerified: timeVerified.toISOString(),
    resourceUri,
    policy,
    inputAttestations,
    verificationResult: result,
    verifiedLevels,
    slsaVersion: '1.1',
  })
}
