export { carriedFrom, originOf, provenanceOf } from './chain.ts'
export type { Origin, Provenance } from './chain.ts'
export { commitSubject, invocationSchema, repositoryUri } from './invocation.ts'
export type { Invocation } from './invocation.ts'
export { commitInput, provenancePredicateSchema, provenancePredicateType, provenanceStatement } from './provenance.ts'
export { readEvidence } from './read.ts'
export type { Evidence, StoredStatement } from './read.ts'
export { payloadAround, statement, statementSchema } from './statement.ts'
export type { Payload, Statement } from './statement.ts'
export { unsigned, writeStatement } from './store.ts'
export type { EvidenceKind, Seal } from './store.ts'
export {
  actionOf,
  findingSchema,
  verdictPredicateSchema,
  verdictPredicateType,
  verdictStatement,
} from './verdict-predicate.ts'
export type { VerdictPredicate } from './verdict-predicate.ts'
export { verificationSummaryPredicateType, verificationSummaryStatement } from './verification-summary.ts'
