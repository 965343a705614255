import { readBounded } from '@seaworthy/files'
import type { Inputs } from '../inputs.ts'
import { largestBundle, verifySignature, type SignedModel } from '../oms/oms.ts'
import { trustOf } from './trust.ts'

/** The signature that the inputs name, verified; nothing when they name none. Throws UserError `signature/…`. */
export async function readSignature(inputs: Inputs, now: Date): Promise<SignedModel | undefined> {
  if (inputs.signature === undefined) return undefined
  const trust = await trustOf(inputs, now)
  const bundle = await readBounded(inputs.signature, largestBundle)
  return verifySignature(bundle, trust, { allowLegacy: inputs.allowLegacy })
}
