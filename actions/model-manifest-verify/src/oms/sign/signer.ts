import { mediaType, payloadType } from '../bundle/parse.ts'
import { preAuthenticationEncoding } from '../bundle/pae.ts'

/** Makes a bundle, ready for JSON, of a payload. */
export type Signer = (payload: Buffer) => Promise<object>

/**
 * A signer that holds its key itself. `keyid` and `tlogEntries` are written although they may be absent, since
 * model_signing needs them.
 */
export function localSigner(material: object, signBytes: (bytes: Buffer) => Buffer | Promise<Buffer>): Signer {
  return async (payload) => {
    const signature = await signBytes(preAuthenticationEncoding(payloadType, payload))
    return {
      mediaType,
      verificationMaterial: { ...material, tlogEntries: [] },
      dsseEnvelope: {
        payload: payload.toString('base64'),
        payloadType,
        signatures: [{ sig: signature.toString('base64'), keyid: '' }],
      },
    }
  }
}
