import { deflateRawSync } from 'node:zlib'
import { buildPe } from '../native/build-pe.ts'

const marker = Buffer.from('8b1202b96a6120387b7b9302d7d4a03213f5b9e6efae3318ee3b2dce24b36aae', 'hex')

function int64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64LE(BigInt(value))
  return bytes
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([value.length]), Buffer.from(value)])
}

/** A .NET single-file app (Microsoft.NET.HostModel/Bundle/Manifest.cs): a host with the files behind it, and their list. */
export function buildBundle(files: Readonly<Record<string, string>>, { major = 6, packed = false } = {}): Buffer {
  const data = Buffer.concat([Buffer.alloc(24), int64(0), marker, Buffer.alloc(16)])
  const host = buildPe([{ name: '.data', content: data }])
  const parts: Buffer[] = [host]
  let at = host.length
  const rows = Object.entries(files).map(([path, content]) => {
    const stored = packed ? deflateRawSync(content) : Buffer.from(content)
    const row = [int64(at), int64(content.length), ...(major >= 6 ? [int64(packed ? stored.length : 0)] : [])]
    parts.push(stored)
    at += stored.length
    return Buffer.concat([...row, Buffer.from([1]), text(path)])
  })
  const version = Buffer.alloc(12)
  version.writeUInt32LE(major, 0)
  version.writeUInt32LE(rows.length, 8)
  const header = Buffer.concat([version, text('bundle-id'), Buffer.alloc(major >= 2 ? 40 : 0), ...rows])
  const whole = Buffer.concat([...parts, header])
  whole.writeBigInt64LE(BigInt(at), whole.indexOf(marker) - 8)
  return whole
}
