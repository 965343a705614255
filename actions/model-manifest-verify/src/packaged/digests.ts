import type { UserError } from '@seaworthy/verdict'
import type { Member } from './member.ts'

/** SHA-256 of the members that were read, or why they could not be. Members of another size than listed are not. */
export type Digests = ReadonlyMap<Member, string | UserError>
