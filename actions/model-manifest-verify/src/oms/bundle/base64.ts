import { signatureFault, signAgain } from '../fault.ts'

/** Standard or URL-safe alphabet, padded or not, as the JSON form of Protocol Buffers and DSSE allow. */
const base64 = /^[A-Za-z0-9+/_-]*={0,2}$/

/** The bytes; `where` names the field. Node alone would skip over what is not base64. Throws `signature/malformed`. */
export function bytesOfBase64(text: string, where: string): Buffer {
  if (base64.test(text) && text.replace(/=+$/, '').length % 4 !== 1) return Buffer.from(text, 'base64')
  throw signatureFault('malformed', `${where} of the signature bundle is not base64.`, { remedy: signAgain })
}
