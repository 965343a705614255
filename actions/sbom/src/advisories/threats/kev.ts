import * as z from 'zod'
import { readJson } from '@seaworthy/documents'
import type { Exploited } from '../match/match.ts'

const cve = z.string().regex(/^CVE-\d{4}-\d{4,}$/)

const catalogueSchema = z.object({
  vulnerabilities: z.array(
    z.object({
      cveID: cve,
      dateAdded: z.iso.date(),
      dueDate: z.iso.date().optional(),
      knownRansomwareCampaignUse: z.string().optional(),
    }),
  ),
})

/**
 * CISA's catalogue of known exploited vulnerabilities, by CVE, from its JSON file. Throws UserError.
 * Source: https://www.cisa.gov/known-exploited-vulnerabilities-catalog
 */
export async function readKev(file: string): Promise<Map<string, Exploited>> {
  const { value } = await readJson(file, catalogueSchema, { kind: 'catalogue of known exploited vulnerabilities' })
  return new Map(
    value.vulnerabilities.map(({ cveID, dateAdded, dueDate, knownRansomwareCampaignUse }) => [
      cveID,
      {
        since: dateAdded,
        ...(dueDate !== undefined && { due: dueDate }),
        inRansomware: knownRansomwareCampaignUse === 'Known',
      },
    ]),
  )
}
