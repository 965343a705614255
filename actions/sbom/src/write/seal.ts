import { uuidV5 } from './uuid.ts'

/** Stands in a document for the identifier that is made of it. */
export const unsealed = '5ea3d0c5-ba11-5000-8000-000000000000'

/** The namespace of our identifiers: the UUID of version 5 for `https://seaworthy.dev/sbom` among URLs (RFC 9562, 6.6). */
const namespace = uuidV5('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'https://seaworthy.dev/sbom')

/** A document in UTF-8, and the identifier in it. */
export interface Sealed {
  bytes: Buffer
  uuid: string
}

/**
 * Writes a document that holds `unsealed` in its first kilobyte, with an identifier of its whole content in that place:
 * the timestamp and the subject count, so that two documents are never taken for one. Two spaces, LF, a line feed at the end.
 */
export function seal(document: object): Sealed {
  return sealWithin(document, 1024)
}

/** The same for a document that holds `unsealed` in many places. */
export function sealEverywhere(document: object): Sealed {
  return sealWithin(document, Infinity)
}

function sealWithin(document: object, end: number): Sealed {
  const bytes = bytesOf(wellFormed(JSON.stringify(document, null, 2)))
  const uuid = uuidV5(namespace, bytes)
  const part = bytes.subarray(0, end)
  for (let at = part.indexOf(unsealed); at >= 0; at = part.indexOf(unsealed, at + unsealed.length)) part.write(uuid, at)
  return { bytes, uuid }
}

/** With a line feed at the end, and without a copy of the text for that: documents have some MB. */
function bytesOf(text: string): Buffer {
  const bytes = Buffer.allocUnsafe(Buffer.byteLength(text) + 1)
  bytes.write(text)
  bytes.write('\n', bytes.length - 1)
  return bytes
}

/** JSON.stringify writes half a surrogate pair as an escape, which other languages refuse (RFC 8259, 8.2). */
function wellFormed(text: string): string {
  if (!text.includes('\\ud')) return text
  return text.replace(/\\(?:u(d[89a-f][0-9a-f]{2})|[^])/g, (escape, half: string | undefined) =>
    half === undefined ? escape : '\\ufffd',
  )
}
