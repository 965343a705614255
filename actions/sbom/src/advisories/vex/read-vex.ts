import * as z from 'zod'
import { readJson } from '@seaworthy/documents'
import { cycloneDxVexSchema, statementsOfCycloneDx } from './cyclonedx.ts'
import { openVexSchema, statementsOfOpenVex } from './openvex.ts'
import type { VexStatement } from './statement.ts'

const kind = 'VEX document'
const anyObject = z.record(z.string(), z.unknown())

/**
 * The statements of an OpenVEX or CycloneDX document. `file` is where it is, `shown` what messages call it. Throws
 * UserError or UserErrors: a document that is half read would hide or show too much.
 */
export async function readVex(file: string, shown: string): Promise<VexStatement[]> {
  const { value } = await readJson(file, anyObject, { kind })
  if ('bomFormat' in value) {
    return statementsOfCycloneDx((await readJson(file, cycloneDxVexSchema, { kind })).value, shown)
  }
  return statementsOfOpenVex((await readJson(file, openVexSchema, { kind })).value, shown)
}
