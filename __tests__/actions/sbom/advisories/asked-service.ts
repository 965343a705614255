import { afterEach } from '@jest/globals'
import { assess, type Assessment } from '../../../../actions/sbom/src/advisories/match/assess.ts'
import { consultOsv, type OnlineOptions } from '../../../../actions/sbom/src/advisories/online/consult.ts'
import { componentOf } from './component.ts'
import { recordOf, type OsvRecord } from './osv-records.ts'
import { serveOsv, type OsvService } from './osv-service.ts'

/** Affects `bad` before 1.2.0. */
export const bad = recordOf('GHSA-bad', 'npm', 'bad', '1.2.0')
const open: OsvService[] = []

/** A service with these records, which is closed after the test. */
export async function started(records: readonly OsvRecord[], options: Parameters<typeof serveOsv>[1] = {}) {
  const service = await serveOsv(records, options)
  open.push(service)
  return service
}

afterEach(async () => {
  for (const service of open.splice(0)) await service.close()
})

/** What the service says of components by their package URLs. */
export function ask(url: string, purls: string[], options: Partial<OnlineOptions> = {}): Promise<Assessment> {
  return assess(
    purls.map((purl) => componentOf(purl)),
    consultOsv({ endpoint: url, environment: {}, ...options }),
  )
}
