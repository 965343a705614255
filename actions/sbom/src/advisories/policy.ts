import * as z from 'zod'

const decision = z.enum(['allow', 'review', 'deny'])
const rating = z.enum(['critical', 'high', 'medium', 'low'])

/** The section `advisories` of `seaworthy.yml`: which vulnerabilities may ship. Malware never may. */
export const advisoryPolicySchema = z.strictObject({
  /** This severity and worse ones block. */
  'fail-on': z.union([rating, z.literal('never')]).default('high'),
  /** This severity and worse ones are to be looked at. */
  'review-on': rating.optional(),
  /** What a vulnerability counts as that nobody has rated. */
  unrated: rating.default('high'),
  /** Whether only those block that a newer version fixes. */
  'fixable-only': z.boolean().default(false),
  /** Days from its publication until a vulnerability blocks: the time there is to upgrade. */
  'minimum-age-days': z.int().min(0).max(3650).default(0),
  /** Whether those known to be exploited block at any severity and age, and with or without a fix. */
  'kev-always': z.boolean().default(true),
  /** Blocks from this probability of exploitation on (EPSS, 0 to 1), at any severity. */
  'epss-at-least': z.number().min(0).max(1).optional(),
  /** Whether components for development alone are judged too; malware in them always is. */
  development: z.boolean().default(false),
  /** What a component is whose advisories could not be had, or whose version cannot be placed. */
  'not-assessed': decision.default('deny'),
  /** What a component is of whose kind nobody publishes advisories. */
  'no-database': decision.default('allow'),
  exceptions: z
    .array(
      z.strictObject({
        /** Any id of the vulnerability. */
        id: z.string().min(1),
        /** Package URL without or with a version; without it the exception is for all components. */
        purl: z.string().startsWith('pkg:').optional(),
        reason: z.string().min(1),
        /** The last day on which it holds: `2027-01-31`. */
        until: z.iso.date().optional(),
      }),
    )
    .default([]),
})

export type AdvisoryPolicy = z.infer<typeof advisoryPolicySchema>
