import * as z from 'zod'
import type { VexProduct, VexStatement } from './statement.ts'

const product = z.object({
  '@id': z.string().optional(),
  identifiers: z.object({ purl: z.string().optional() }).optional(),
})

/** Source: https://github.com/openvex/spec, version 0.2.0 */
export const openVexSchema = z.object({
  '@context': z.string().startsWith('https://openvex.dev/ns'),
  timestamp: z.string(),
  statements: z.array(
    z.object({
      vulnerability: z.union([
        z.string(),
        z.object({ name: z.string(), '@id': z.string().optional(), aliases: z.array(z.string()).default([]) }),
      ]),
      timestamp: z.string().optional(),
      last_updated: z.string().optional(),
      products: z
        .array(z.union([z.string(), product.extend({ subcomponents: z.array(product).default([]) })]))
        .default([]),
      status: z.enum(['not_affected', 'affected', 'fixed', 'under_investigation']),
      justification: z
        .enum([
          'component_not_present',
          'vulnerable_code_not_present',
          'vulnerable_code_not_in_execute_path',
          'vulnerable_code_cannot_be_controlled_by_adversary',
          'inline_mitigations_already_exist',
        ])
        .optional(),
      impact_statement: z.string().optional(),
      action_statement: z.string().optional(),
    }),
  ),
})

type OpenVex = z.infer<typeof openVexSchema>

export function statementsOfOpenVex({ timestamp, statements }: OpenVex, file: string): VexStatement[] {
  return statements.map((one) => {
    const { vulnerability, status, justification, impact_statement, action_statement } = one
    const detail = impact_statement ?? action_statement
    const because = justification ?? impact_statement
    return {
      ids: typeof vulnerability === 'string' ? [vulnerability] : [vulnerability.name, ...vulnerability.aliases],
      products: one.products.flatMap(productsOf),
      status,
      ...(because !== undefined && { justification: because }),
      ...(detail !== undefined && { detail }),
      said: Date.parse(one.last_updated ?? one.timestamp ?? timestamp) || 0,
      file,
    }
  })
}

function productsOf(given: OpenVex['statements'][number]['products'][number]): VexProduct[] {
  if (typeof given === 'string') return [{ id: given, parts: [] }]
  const parts = given.subcomponents.flatMap(idsOf)
  // Parts that cannot be told are not the whole product.
  if (given.subcomponents.length > 0 && parts.length === 0) return []
  return idsOf(given).map((id) => ({ id, parts }))
}

function idsOf(given: z.infer<typeof product>): string[] {
  return [...new Set([given['@id'], given.identifiers?.purl].filter((id) => id !== undefined))]
}
