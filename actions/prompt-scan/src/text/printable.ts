/** Bytes that look at first like text: cheap, to reject most names and digests before they are decoded whole. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const sample = Math.min(bytes.length, 64)
  let printable = 0
  for (let index = 0; index < sample; index++) {
    const byte = bytes[index] ?? 0
    if (byte >= 0x20 ? byte !== 0x7f : byte === 9 || byte === 10 || byte === 13) printable++
  }
  return sample >= 4 && printable >= sample * 0.85
}

/** The text of bytes in UTF-8, or in UTF-16 as PowerShell encodes commands; undefined when they are no text. */
export function textOf(bytes: Uint8Array): string | undefined {
  if (isUtf16(bytes)) return readable(new TextDecoder('utf-16le').decode(bytes))
  if (!looksLikeText(bytes)) return undefined
  return readable(new TextDecoder().decode(bytes))
}

function isUtf16(bytes: Uint8Array): boolean {
  const sample = Math.min(bytes.length & ~1, 64)
  let zeros = 0
  for (let index = 1; index < sample; index += 2) if (bytes[index] === 0) zeros++
  return sample >= 8 && zeros >= (sample / 2) * 0.85
}

const unreadable = /[\0-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffd\p{Cn}\p{Co}]/gu

/** The text, if at least 85 % of it can be read and some of it are letters. */
export function readable(text: string): string | undefined {
  const left = text.replace(unreadable, '').length
  return text.length >= 4 && left >= text.length * 0.85 && /\p{L}/u.test(text) ? text : undefined
}
