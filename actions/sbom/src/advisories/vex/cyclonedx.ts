import * as z from 'zod'
import type { VexProduct, VexStatement, VexStatus } from './statement.ts'

const component = z.object({
  'bom-ref': z.string().optional(),
  group: z.string().optional(),
  name: z.string().optional(),
  purl: z.string().optional(),
})

/** Source: https://cyclonedx.org/docs/1.7/json/#vulnerabilities */
export const cycloneDxVexSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.object({ timestamp: z.string().optional(), component: component.optional() }).optional(),
  components: z.array(component).default([]),
  vulnerabilities: z
    .array(
      z.object({
        id: z.string().optional(),
        references: z.array(z.object({ id: z.string() })).default([]),
        analysis: z
          .object({
            state: z
              .enum([
                'resolved',
                'resolved_with_pedigree',
                'exploitable',
                'in_triage',
                'false_positive',
                'not_affected',
              ])
              .optional(),
            justification: z
              .enum([
                'code_not_present',
                'code_not_reachable',
                'requires_configuration',
                'requires_dependency',
                'requires_environment',
                'protected_by_compiler',
                'protected_at_runtime',
                'protected_at_perimeter',
                'protected_by_mitigating_control',
              ])
              .optional(),
            detail: z.string().optional(),
            firstIssued: z.string().optional(),
            lastUpdated: z.string().optional(),
          })
          .optional(),
        affects: z
          .array(
            z.object({
              ref: z.string(),
              versions: z.array(z.object({ version: z.string().optional() })).optional(),
            }),
          )
          .default([]),
      }),
    )
    .default([]),
})

type CycloneDxVex = z.infer<typeof cycloneDxVexSchema>

const statuses: Readonly<Record<string, VexStatus>> = {
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  exploitable: 'affected',
  in_triage: 'under_investigation',
  false_positive: 'not_affected',
  not_affected: 'not_affected',
}

/** The statements of a document that has vulnerabilities with an analysis; those without say nothing. */
export function statementsOfCycloneDx(document: CycloneDxVex, file: string): VexStatement[] {
  const purls = purlsByRef(document)
  return document.vulnerabilities.flatMap(({ id, references, analysis, affects }) => {
    const status = statuses[analysis?.state ?? '']
    if (!analysis || status === undefined) return []
    const { justification, detail, lastUpdated, firstIssued } = analysis
    const because = justification ?? detail
    const said = lastUpdated ?? firstIssued ?? document.metadata?.timestamp ?? ''
    return {
      ids: [...(id === undefined ? [] : [id]), ...references.map((reference) => reference.id)],
      products: affects.map((one) => ({ ...productOf(one, purls), of: document.metadata?.component })),
      status,
      ...(because !== undefined && { justification: because }),
      ...(detail !== undefined && { detail }),
      said: Date.parse(said) || 0,
      file,
    }
  })
}

function purlsByRef({ components, metadata }: CycloneDxVex): Map<string, string> {
  const described = [...components, ...(metadata?.component ? [metadata.component] : [])]
  return new Map(
    described.flatMap(({ 'bom-ref': ref, purl }) => (ref === undefined || purl === undefined ? [] : [[ref, purl]])),
  )
}

/** A ref of this document, or a BOM-Link to one of another: `urn:cdx:<serial>/<version>#<ref>`. */
function productOf(
  { ref, versions }: CycloneDxVex['vulnerabilities'][number]['affects'][number],
  purls: ReadonlyMap<string, string>,
): VexProduct {
  const own = /^urn:cdx:[^#]*#(.+)$/s.exec(ref)?.[1]
  const id = own === undefined ? ref : decoded(own)
  return {
    id: purls.get(id) ?? id,
    parts: [],
    // Ranges are left out: what they say is then of no version.
    ...(versions && { versions: versions.flatMap(({ version }) => version ?? []) }),
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
