import { crc32, deflateRawSync } from 'node:zlib'

/** A file to put into a zip archive, and what to say wrong about it. */
export interface ZipFile {
  name: string
  content: Buffer | string
  deflate?: boolean
  /** What the local header calls it. */
  localName?: string
  /** Of the general purpose flags, in both headers. */
  flags?: number
  crc?: number
  /** What the directory claims. */
  size?: number
  packedSize?: number
  method?: number
  localOffset?: number
  unixMode?: number
  zip64?: boolean
}

export interface ZipOptions {
  prepend?: Buffer
  append?: Buffer
  comment?: Buffer
  /** What the end record counts. */
  count?: number
  zip64?: boolean
}

/** A zip archive as APPNOTE describes it, with the faults that are asked for. */
export function buildZip(files: ZipFile[], options: ZipOptions = {}): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const raw = Buffer.from(file.content)
    const packed = file.deflate ? deflateRawSync(raw) : raw
    const local = localHeader(file, raw, packed.length)
    directory.push(directoryHeader(file, raw, packed.length, file.localOffset ?? offset))
    parts.push(local, packed)
    offset += local.length + packed.length
  }
  const listing = Buffer.concat(directory)
  const end = options.zip64
    ? end64(files.length, listing.length, offset)
    : endRecord(options.count ?? files.length, listing.length, offset, options.comment)
  return Buffer.concat([options.prepend ?? Buffer.alloc(0), ...parts, listing, end, options.append ?? Buffer.alloc(0)])
}

function localHeader(file: ZipFile, raw: Buffer, packedSize: number): Buffer {
  const name = Buffer.from(file.localName ?? file.name)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(file.flags ?? 0, 6)
  header.writeUInt16LE(file.method ?? (file.deflate ? 8 : 0), 8)
  header.writeUInt32LE(file.crc ?? crc32(raw), 14)
  header.writeUInt32LE(packedSize, 18)
  header.writeUInt32LE(raw.length, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

function directoryHeader(file: ZipFile, raw: Buffer, packed: number, offset: number): Buffer {
  const name = Buffer.from(file.name)
  const size = file.size ?? raw.length
  const packedSize = file.packedSize ?? packed
  const extra = file.zip64 ? extra64(size, packedSize, offset) : Buffer.alloc(0)
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50)
  header.writeUInt16LE(file.unixMode === undefined ? 20 : 0x0314, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(file.flags ?? 0, 8)
  header.writeUInt16LE(file.method ?? (file.deflate ? 8 : 0), 10)
  header.writeUInt32LE(file.crc ?? crc32(raw), 16)
  header.writeUInt32LE(file.zip64 ? 0xffffffff : packedSize, 20)
  header.writeUInt32LE(file.zip64 ? 0xffffffff : size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt16LE(extra.length, 30)
  header.writeUInt32LE(((file.unixMode ?? 0) << 16) >>> 0, 38)
  header.writeUInt32LE(file.zip64 ? 0xffffffff : offset, 42)
  return Buffer.concat([header, name, extra])
}

function extra64(size: number, packedSize: number, offset: number): Buffer {
  const extra = Buffer.alloc(28)
  extra.writeUInt16LE(1)
  extra.writeUInt16LE(24, 2)
  extra.writeBigUInt64LE(BigInt(size), 4)
  extra.writeBigUInt64LE(BigInt(packedSize), 12)
  extra.writeBigUInt64LE(BigInt(offset), 20)
  return extra
}

function endRecord(count: number, size: number, offset: number, comment: Buffer = Buffer.alloc(0)): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(offset, 16)
  record.writeUInt16LE(comment.length, 20)
  return Buffer.concat([record, comment])
}

function end64(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50)
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50)
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  const old = endRecord(0xffff, 0xffffffff, 0xffffffff)
  return Buffer.concat([record, locator, old])
}
