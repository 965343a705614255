import { statementOf, type ModelToSign } from './statement.ts'
import type { Signer } from './signer.ts'

/**
 * The bytes of a bundle that signs the model. Throws `signature/…` when the model cannot be signed, or the signer cannot
 * sign.
 */
export async function signModel(model: ModelToSign, signer: Signer): Promise<Buffer> {
  const bundle = await signer(statementOf(model))
  return Buffer.from(`${JSON.stringify(bundle)}\n`)
}
