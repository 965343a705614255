import { locator } from '@seaworthy/documents'
import type { Finding } from '@seaworthy/verdict'
import { generate, type Generated, type GenerateRequest } from './generate.ts'

export interface Checked {
  generated: Generated
  upToDate: boolean
  /** Each difference at its line of the existing manifest. */
  findings: Finding[]
}

const remedy = 'Run `mode: generate` and commit the manifest, or restore the reviewed files.'

/** Compares the existing manifest with what would be generated, and writes nothing. */
export async function checkGenerated(request: GenerateRequest): Promise<Checked> {
  const generated = await generate(request)
  const { manifestFile, existing } = request
  if (existing === undefined) {
    const message = 'There is no manifest; one can be generated.'
    return {
      generated,
      upToDate: false,
      findings: [{ rule: 'manifest/missing', severity: 'high', message, remedy, at: { file: manifestFile } }],
    }
  }
  const locate = locator(existing, manifestFile)
  const findings = generated.changes.map(async ({ path, message }): Promise<Finding> => {
    return { rule: 'manifest/out-of-date', severity: 'high', message, remedy, at: await locate(path) }
  })
  return { generated, upToDate: !generated.changed, findings: await Promise.all(findings) }
}
