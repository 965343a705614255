import { Cursor } from './cursor.ts'
import type { Hdf5File } from './file.ts'

export const messageTypes = {
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  link: 0x06,
  externalFiles: 0x07,
  layout: 0x08,
  filters: 0x0b,
  attribute: 0x0c,
  continuation: 0x10,
  symbolTable: 0x11,
  attributeInfo: 0x15,
} as const

export interface Message {
  type: number
  /** Kept elsewhere: the data only says where. */
  shared: boolean
  data: Buffer
  address: number
}

interface Block {
  address: number
  length: number
}

const mostMessages = 200_000

/** The messages of an object: what it is, what it is called, where its data are. */
export function readObjectHeader(file: Hdf5File, address: number): Message[] {
  const start = file.at(address, 4)
  return start.bytes(4).toString('latin1') === 'OHDR' ? readVersion2(file, address) : readVersion1(file, address)
}

function readVersion1(file: Hdf5File, address: number): Message[] {
  const prefix = file.at(address, 16)
  prefix.version([1], 'an object header')
  prefix.skip(7)
  const length = prefix.u32()
  return readBlocks(file, { address: address + 16, length }, (block) => {
    const cursor = file.at(block.address, block.length)
    const messages: Message[] = []
    while (cursor.remaining >= 8) {
      const [type, size, flags] = [cursor.u16(), cursor.u16(), cursor.u8()]
      cursor.skip(3)
      messages.push({ type, shared: (flags & 2) !== 0, address: cursor.address, data: cursor.bytes(size) })
    }
    return messages
  })
}

function readVersion2(file: Hdf5File, address: number): Message[] {
  const prefix = file.at(address, Math.min(34, file.size - address))
  prefix.skip(4)
  prefix.version([2], 'an object header')
  const flags = prefix.u8()
  if ((flags & 0x20) !== 0) prefix.skip(16)
  if ((flags & 0x10) !== 0) prefix.skip(4)
  const length = prefix.number(1 << (flags & 3))
  const creationOrder = (flags & 4) === 0 ? 0 : 2
  const first = { address: prefix.address, length }
  return readBlocks(file, first, (block) => {
    const cursor = block === first ? file.at(block.address, block.length) : continuation(file, block)
    const messages: Message[] = []
    while (cursor.remaining >= 4 + creationOrder) {
      const [type, size, own] = [cursor.u8(), cursor.u16(), cursor.u8()]
      cursor.skip(creationOrder)
      messages.push({ type, shared: (own & 2) !== 0, address: cursor.address, data: cursor.bytes(size) })
    }
    return messages
  })
}

/** Between its signature and its checksum. */
function continuation(file: Hdf5File, { address, length }: Block): Cursor {
  const cursor = file.at(address, length)
  cursor.signature('OCHK')
  if (cursor.remaining < 4) file.fail('malformed', 'has a continuation without a checksum', address)
  const start = cursor.address
  return new Cursor(file, cursor.bytes(cursor.remaining - 4), start)
}

/** All blocks of a header. One that is named twice is read once. */
function readBlocks(file: Hdf5File, first: Block, read: (block: Block) => Message[]): Message[] {
  const all: Message[] = []
  const waiting = [first]
  const seen = new Set<number>()
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    if (seen.has(block.address)) continue
    seen.add(block.address)
    for (const message of read(block)) {
      if (all.length === mostMessages)
        file.fail('limit', `has an object of more than ${mostMessages} messages`, block.address)
      all.push(message)
      if (message.type === messageTypes.continuation) {
        const cursor = new Cursor(file, message.data, message.address)
        const address = cursor.pointer()
        if (address !== undefined) waiting.push({ address, length: cursor.length() })
      }
    }
  }
  return all
}
