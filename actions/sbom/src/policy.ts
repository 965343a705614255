import * as z from 'zod'
import { advisoryPolicySchema } from './advisories/policy.ts'
import { changeKinds } from './compare/releases/change.ts'
import { sourcePolicySchema } from './sources/policy.ts'
import { decisions, licencePolicySchema } from './licences/policy.ts'

const decision = z.enum(decisions)

/** The section `policy` of `seaworthy.yml`: what may ship. `deny` fails, `review` holds until a person decides. */
export const policySchema = z.strictObject({
  /** Without it licences are listed and not judged. */
  licences: licencePolicySchema.optional(),
  vulnerabilities: advisoryPolicySchema.prefault({}),
  /** What a package is that is in the app and in no lock file, or in another version than there. */
  undeclared: decision.default('deny'),
  /** What a file is that could not be read. */
  unread: decision.default('deny'),
  /** What a package is by where it comes from. */
  sources: sourcePolicySchema.prefault({}),
  /** What differences from the last release are; those of kinds that are not named are as grave as their rule says. */
  changes: z.partialRecord(z.enum(changeKinds), decision).default({}),
})

export type Policy = z.infer<typeof policySchema>
