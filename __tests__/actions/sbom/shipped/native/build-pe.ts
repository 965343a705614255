/** A part of a PE image. It is loaded where it lies in the file. */
export interface PePart {
  name: string
  content: Buffer
}

const headers = 0x400

/** A PE image of 64 bits with these sections; `resources` says which of them is the resource directory. */
export function buildPe(parts: readonly PePart[], resources?: string): Buffer {
  const head = Buffer.alloc(headers)
  head.write('MZ', 0, 'latin1')
  head.writeUInt32LE(0x80, 60)
  head.write('PE\0\0', 0x80, 'latin1')
  const start = 0x84
  head.writeUInt16LE(0x8664, start)
  head.writeUInt16LE(parts.length, start + 2)
  head.writeUInt16LE(240, start + 16)
  const optional = start + 20
  head.writeUInt16LE(0x20b, optional)
  head.writeUInt32LE(16, optional + 108)
  let at = headers
  parts.forEach(({ name, content }, index) => {
    const section = optional + 240 + index * 40
    head.write(name, section, 'latin1')
    head.writeUInt32LE(content.length, section + 8)
    head.writeUInt32LE(at, section + 12)
    head.writeUInt32LE(content.length, section + 16)
    head.writeUInt32LE(at, section + 20)
    if (name === resources) head.writeUInt32LE(at, optional + 112 + 2 * 8)
    at += content.length
  })
  return Buffer.concat([head, ...parts.map(({ content }) => content)])
}

/** A resource directory that is loaded at 0x400, with one resource of a type and one name and language. */
export function buildResources(type: number, content: Buffer): Buffer {
  const folder = (key: number, pointer: number): Buffer => {
    const bytes = Buffer.alloc(24)
    bytes.writeUInt16LE(1, 14)
    bytes.writeUInt32LE(key, 16)
    bytes.writeUInt32LE(pointer, 20)
    return bytes
  }
  const leaf = Buffer.alloc(16)
  leaf.writeUInt32LE(headers + 88, 0)
  leaf.writeUInt32LE(content.length, 4)
  const isFolder = 0x8000_0000
  return Buffer.concat([folder(type, isFolder + 24), folder(1, isFolder + 48), folder(1033, 72), leaf, content])
}

/** A resource directory that is loaded at 0x400, with one resource whose type and name are texts. */
export function buildNamedResource(type: string, name: string, content: Buffer): Buffer {
  const isName = 0x8000_0000
  const texts = [type, name].map((value) =>
    Buffer.concat([Buffer.from([value.length, 0]), Buffer.from(value, 'utf16le')]),
  )
  const bytes = buildResources(0, content)
  let at = bytes.length
  texts.forEach((value, index) => {
    bytes.writeUInt32LE((isName + at) >>> 0, index * 24 + 16)
    at += value.length
  })
  return Buffer.concat([bytes, ...texts])
}

/** A version resource with these strings (Microsoft, "VS_VERSIONINFO"). */
export function buildVersionInfo(strings: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(strings).map(([key, value]) => block(key, text(value), [], 1))
  const table = block('040904b0', Buffer.alloc(0), entries, 1)
  return block('VS_VERSION_INFO', Buffer.alloc(52), [block('StringFileInfo', Buffer.alloc(0), [table], 1)], 0)
}

function block(key: string, value: Buffer, children: readonly Buffer[], type: 0 | 1): Buffer {
  const head = Buffer.alloc(6)
  const body = padded(Buffer.concat([padded(Buffer.concat([head, text(key)])), value]))
  const whole = Buffer.concat([body, ...children.map(padded)])
  whole.writeUInt16LE(whole.length, 0)
  whole.writeUInt16LE(type === 1 ? value.length / 2 : value.length, 2)
  whole.writeUInt16LE(type, 4)
  return whole
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`, 'utf16le')
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}
