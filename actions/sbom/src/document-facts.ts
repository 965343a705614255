import * as z from 'zod'

const party = z.strictObject({ name: z.string().min(1), url: z.url().optional(), email: z.email().optional() })

/** The section `document` of `seaworthy.yml`: what no lock file or manifest can say. */
export const documentSchema = z.strictObject({
  /** The app's name and version, which count more than those of its manifest. */
  name: z.string().min(1).optional(),
  version: z.string().min(1).optional(),
  /** Who answers for the bill. */
  authors: z
    .array(
      z.strictObject({ name: z.string().min(1), email: z.email().optional(), organisation: z.boolean().optional() }),
    )
    .default([]),
  /** The organisation that makes the app. */
  manufacturer: party.optional(),
  /** SPDX expression for the document itself. */
  licence: z.string().min(1).default('CC0-1.0'),
})

export type DocumentFacts = z.infer<typeof documentSchema>
