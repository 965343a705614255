import { View } from '../binary/view.ts'
import type { VersionInfo } from '../native/facts.ts'
import type { Image } from './image.ts'
import { findResource } from './resources.ts'
import { memorySource } from '@seaworthy/files'

const versionType = 16
/** Version resources have some hundred bytes. */
const largest = 64 * 1024
const mostStrings = 256
/** key, value, type; then the key's text. In bytes. */
const headerSize = 6

const members: Readonly<Record<string, keyof VersionInfo>> = {
  ProductName: 'product',
  ProductVersion: 'productVersion',
  OriginalFilename: 'file',
  FileVersion: 'fileVersion',
  CompanyName: 'company',
  LegalCopyright: 'copyright',
  FileDescription: 'description',
}

/** The strings of the first version resource, whatever its language; nothing when there is none. */
export function readVersionInfo(image: Image): VersionInfo | undefined {
  const resource = findResource(image, versionType)
  if (!resource || resource.length > largest) return undefined
  const info: VersionInfo = {}
  const view = new View(memorySource(resource), 'pe')
  const budget = { strings: mostStrings }
  for (const block of blocksIn(view, 0, view.size)) {
    for (const file of blocksIn(view, block.valueEnd, block.end)) {
      if (file.key !== 'StringFileInfo') continue
      for (const table of blocksIn(view, file.valueEnd, file.end)) readTable(view, table, info, budget)
    }
  }
  return Object.keys(info).length > 0 ? info : undefined
}

interface Block {
  key: string
  valueStart: number
  valueEnd: number
  end: number
}

function readTable(view: View, table: Block, info: VersionInfo, budget: { strings: number }): void {
  for (const { key, valueStart, end } of blocksIn(view, table.valueEnd, table.end)) {
    if (budget.strings-- <= 0) return
    const member = Object.hasOwn(members, key) ? members[key] : undefined
    if (member === undefined || info[member] !== undefined) continue
    const text = untilNul(view.bytes(valueStart, Math.max(0, end - valueStart)))
    if (text !== '') info[member] = text
  }
}

/** The blocks of a range (Microsoft, "VS_VERSIONINFO"): length, length of the value, type, key, value, blocks in it. */
function* blocksIn(view: View, start: number, end: number): Generator<Block> {
  for (let at = aligned(start); at + headerSize <= end;) {
    const length = view.u16(at)
    if (length < headerSize || at + length > end) return
    const valueLength = view.u16(at + 2)
    const isText = view.u16(at + 4) === 1
    const key = untilNul(view.bytes(at + headerSize, Math.min(128, length - headerSize)))
    const valueStart = Math.min(at + length, aligned(at + headerSize + (key.length + 1) * 2))
    const valueEnd = Math.min(at + length, valueStart + (isText ? valueLength * 2 : valueLength))
    yield { key, valueStart, valueEnd, end: at + length }
    at = aligned(at + length)
  }
}

function untilNul(bytes: Buffer): string {
  const text = bytes.toString('utf16le', 0, Math.min(bytes.length & ~1, 4096))
  const end = text.indexOf('\0')
  return (end < 0 ? text : text.slice(0, end)).toWellFormed().trim()
}

/** Everything begins at a multiple of four bytes. */
function aligned(at: number): number {
  return Math.ceil(at / 4) * 4
}
