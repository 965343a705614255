import { deflateSync } from 'node:zlib'

/** A program as PyInstaller makes one: the bootloader's bytes, files, their table, and the cookie. */
export function buildPyInstaller(
  program: Buffer,
  files: readonly { name: string; type: string; content: Buffer; packed?: boolean }[],
  python = 311,
): Buffer {
  const parts: Buffer[] = []
  let at = 0
  const rows = files.map(({ name, type, content, packed = true }) => {
    const stored = packed ? deflateSync(content) : content
    const padded = Math.ceil((18 + name.length + 1) / 16) * 16
    const row = Buffer.alloc(padded)
    row.writeUInt32BE(padded, 0)
    row.writeUInt32BE(at, 4)
    row.writeUInt32BE(stored.length, 8)
    row.writeUInt32BE(content.length, 12)
    row[16] = packed ? 1 : 0
    row.write(type, 17, 'latin1')
    row.write(name, 18, 'latin1')
    parts.push(stored)
    at += stored.length
    return row
  })
  const table = Buffer.concat(rows)
  const cookie = Buffer.alloc(88)
  Buffer.from('4d45490c0b0a0b0e', 'hex').copy(cookie)
  cookie.writeUInt32BE(at + table.length + 88, 8)
  cookie.writeUInt32BE(at, 12)
  cookie.writeUInt32BE(table.length, 16)
  cookie.writeUInt32BE(python, 20)
  cookie.write('libpython3.11.so.1.0', 24, 'latin1')
  return Buffer.concat([program, ...parts, table, cookie])
}

/** An archive of modules with these names; the code of none of them. */
export function buildPyz(names: readonly string[]): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32LE(names.length)
  const number = (value: number): Buffer => {
    const bytes = Buffer.alloc(5)
    bytes.write('i', 'latin1')
    bytes.writeInt32LE(value, 1)
    return bytes
  }
  const rows = names.map((name) =>
    Buffer.concat([
      Buffer.from(')\x02', 'latin1'),
      Buffer.from([0xda, name.length]), // short ASCII, interned, with a place of its own
      Buffer.from(name),
      Buffer.from(')\x03', 'latin1'),
      number(0),
      number(17),
      number(100),
    ]),
  )
  const head = Buffer.from('PYZ\0\xa7\r\r\n\0\0\0\x0c', 'latin1')
  return Buffer.concat([head, Buffer.from('['), count, ...rows])
}
