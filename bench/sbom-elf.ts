/** A section of an ELF file. */
export interface Section {
  name: string
  content: Buffer
}

const headerSize = 64
const sectionHeaderSize = 64

/**
 * An x86-64 shared library that holds these sections and no code: enough for readers of sections and texts.
 * Source: https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html
 */
export function elfWith(sections: readonly Section[]): Buffer {
  const names = Buffer.from(`\0${[...sections.map(({ name }) => name), '.shstrtab'].join('\0')}\0`)
  const all = [...sections, { name: '.shstrtab', content: names }]
  const offsets: number[] = []
  let end = headerSize
  for (const { content } of all) {
    offsets.push(end)
    end += content.byteLength
  }
  const table = Buffer.alloc((all.length + 1) * sectionHeaderSize)
  all.forEach((section, index) => {
    const at = (index + 1) * sectionHeaderSize
    table.writeUInt32LE(names.indexOf(`\0${section.name}\0`) + 1, at)
    table.writeUInt32LE(section.name === '.shstrtab' ? 3 : 1, at + 4)
    table.writeBigUInt64LE(BigInt(offsets[index] ?? 0), at + 24)
    table.writeBigUInt64LE(BigInt(section.content.byteLength), at + 32)
    table.writeBigUInt64LE(1n, at + 48)
  })
  return Buffer.concat([header(end, all.length + 1), ...all.map(({ content }) => content), table])
}

function header(tableAt: number, count: number): Buffer {
  const bytes = Buffer.alloc(headerSize)
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])
  bytes.writeUInt16LE(3, 16) // ET_DYN
  bytes.writeUInt16LE(62, 18) // EM_X86_64
  bytes.writeUInt32LE(1, 20)
  bytes.writeBigUInt64LE(BigInt(tableAt), 40)
  bytes.writeUInt16LE(headerSize, 52)
  bytes.writeUInt16LE(sectionHeaderSize, 58)
  bytes.writeUInt16LE(count, 60)
  bytes.writeUInt16LE(count - 1, 62)
  return bytes
}
