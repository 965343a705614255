import * as z from 'zod'
import { decisions } from '../licences/policy.ts'

const decision = z.enum(decisions)

/** The section `sources` of `seaworthy.yml`: where packages may come from. Public registries are never asked about. */
export const sourcePolicySchema = z.strictObject({
  /** Hosts, with or without the beginning of a path: `npm.acme.example`, `github.com/acme`. */
  allow: z
    .array(
      z.string().regex(/^[\w.-]+(?::\d+)?(?:\/[\w.~@%+-]+)*\/?$/, {
        error: 'expected a host, or a host and the beginning of a path, without https://: "github.com/acme"',
      }),
    )
    .default([]),
  /** What a package is of a registry that is neither public, nor named by settings beside the lock file. */
  registry: decision.default('review'),
  /** What a repository is that a manifest asks for. */
  git: decision.default('allow'),
  /** What an archive on the network is that a manifest asks for. */
  url: decision.default('review'),
  /** What an archive among the sources is. */
  file: decision.default('review'),
  /** What a repository is without a commit. */
  unpinned: decision.default('review'),
  /** What comes over http. */
  unencrypted: decision.default('review'),
  /** What has no digest, where others of the lock file have one: npm loses them at times, and the place is judged anyway. */
  undigested: decision.default('allow'),
  /** What a package is that comes from where nobody asks for, or from the archive of another. */
  substituted: decision.default('deny'),
  exceptions: z
    .array(
      z.strictObject({
        /** Package URL without or with a version. */
        purl: z.string().startsWith('pkg:'),
        reason: z.string().min(1),
        /** The last day on which it holds: `2027-01-31`. */
        until: z.iso.date().optional(),
      }),
    )
    .default([]),
})

export type SourcePolicy = z.infer<typeof sourcePolicySchema>
