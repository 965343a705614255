/** The bytes that are signed: pre-authentication encoding (secure-systems-lab/dsse, protocol.md). */
export function preAuthenticationEncoding(payloadType: string, payload: Buffer): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `
  return Buffer.concat([Buffer.from(head), payload])
}

/**
 * The bytes that model_signing 0.2.0 signed: a capital V, and the payload as Python prints bytes (`b'…'`), by mistake.
 */
export function legacyEncoding(payloadType: string, payload: Buffer): Buffer {
  const head = `DSSEV1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `
  return Buffer.concat([Buffer.from(head), pythonBytes(payload)])
}

/** `repr()` of bytes in Python. */
function pythonBytes(bytes: Buffer): Buffer {
  const quote = bytes.includes("'") && !bytes.includes('"') ? '"' : "'"
  const printed = Array.from({ length: 256 }, (_, byte) => printedByte(byte, quote))
  const length = bytes.reduce((sum, byte) => sum + (printed[byte]?.length ?? 0), 3)
  const out = Buffer.allocUnsafe(length)
  let at = out.write(`b${quote}`, 'latin1')
  for (const byte of bytes) at += out.write(printed[byte] ?? '', at, 'latin1')
  out.write(quote, at, 'latin1')
  return out
}

const escapes = new Map([
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
  [0x5c, '\\\\'],
])

function printedByte(byte: number, quote: string): string {
  const escape = escapes.get(byte)
  if (escape !== undefined) return escape
  if (byte < 0x20 || byte > 0x7e) return `\\x${byte.toString(16).padStart(2, '0')}`
  const character = String.fromCharCode(byte)
  return character === quote ? `\\${character}` : character
}
