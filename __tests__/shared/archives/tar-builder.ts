/** A file to put into a tar archive. */
export interface TarFile {
  name: string
  content?: Buffer | string
  /** The type flag; a regular file without it. */
  type?: string
  target?: string
  /** What the header claims. */
  size?: number
  badChecksum?: boolean
}

/** A POSIX tar archive with its two blocks of zeros. */
export function buildTar(files: TarFile[]): Buffer {
  return Buffer.concat([...files.flatMap(buildEntry), Buffer.alloc(1024)])
}

function buildEntry(file: TarFile): Buffer[] {
  const content = Buffer.from(file.content ?? '')
  const header = Buffer.alloc(512)
  header.write(file.name, 0, 100)
  header.write('0000644\0', 100)
  header.write(`${(file.size ?? content.length).toString(8).padStart(11, '0')}\0`, 124)
  header.write('        ', 148)
  header.write(file.type ?? '0', 156)
  header.write(file.target ?? '', 157, 100)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0) + (file.badChecksum ? 1 : 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]
}

/** The records of a pax header, as the content of an entry of type x or g. */
export function paxRecords(records: Record<string, string>): string {
  return Object.entries(records)
    .map(([key, value]) => {
      const rest = ` ${key}=${value}\n`
      let length = Buffer.byteLength(rest) + 1
      while (String(length).length + Buffer.byteLength(rest) !== length)
        length = String(length).length + Buffer.byteLength(rest)
      return `${length}${rest}`
    })
    .join('')
}
