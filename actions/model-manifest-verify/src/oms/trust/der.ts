/** One element of DER (X.690): its tag byte and its content. */
export interface Element {
  tag: number
  content: Buffer
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  sequence: 0x30,
  /** `[3] EXPLICIT`, where a certificate has its extensions. */
  extensions: 0xa3,
  /** `[1]` and `[6]` of a GeneralName. */
  email: 0x81,
  uri: 0x86,
} as const

/** The elements of a content, one after the other. Throws RangeError where it is not DER. */
export function elementsOf(bytes: Buffer): Element[] {
  const elements: Element[] = []
  let at = 0
  while (at < bytes.length) {
    const { element, end } = elementAt(bytes, at)
    elements.push(element)
    at = end
  }
  return elements
}

/** The content of the one element that has this tag. */
export function contentOf(element: Element | undefined, tag: number): Buffer {
  if (element?.tag !== tag) throw new RangeError(`expected DER tag ${tag}, found ${element?.tag ?? 'nothing'}`)
  return element.content
}

/** An object identifier with dots. */
export function objectIdentifier(element: Element | undefined): string {
  const arcs: number[] = []
  let arc = 0
  for (const byte of contentOf(element, tags.objectIdentifier)) {
    arc = arc * 128 + (byte & 0x7f)
    if (byte & 0x80) continue
    if (arcs.length === 0) arcs.push(Math.min(Math.floor(arc / 40), 2), arc - 40 * Math.min(Math.floor(arc / 40), 2))
    else arcs.push(arc)
    arc = 0
  }
  return arcs.join('.')
}

function elementAt(bytes: Buffer, at: number): { element: Element; end: number } {
  const tag = byteAt(bytes, at)
  if ((tag & 0x1f) === 0x1f) throw new RangeError('a tag of several bytes')
  const first = byteAt(bytes, at + 1)
  const extra = first < 0x80 ? 0 : first & 0x7f
  if (first === 0x80 || extra > 4) throw new RangeError('a length that is not DER')
  if (at + 2 + extra > bytes.length) throw new RangeError('a length without an end')
  const length = extra === 0 ? first : bytes.readUIntBE(at + 2, extra)
  const start = at + 2 + extra
  const end = start + length
  if (end > bytes.length) throw new RangeError('an element that ends after its parent')
  return { element: { tag, content: bytes.subarray(start, end) }, end }
}

function byteAt(bytes: Buffer, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw new RangeError('an element without an end')
  return byte
}
