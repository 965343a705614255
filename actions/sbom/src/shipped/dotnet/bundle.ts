import { unpackDeflate, type Budget } from '@seaworthy/archives'
import { partOf, type ByteSource } from '@seaworthy/files'
import type { Container, Held } from '../archive/held.ts'
import { BrokenContent } from '../binary/broken.ts'
import { View } from '../binary/view.ts'
import type { Native } from '../native/facts.ts'
import { disjoint } from '../native/strings.ts'

/** Before it, the host keeps where the bundle's header is; 0 when there is none (dotnet/runtime, bundle_marker.cpp). */
const marker = Buffer.from('8b1202b96a6120387b7b9302d7d4a03213f5b9e6efae3318ee3b2dce24b36aae', 'hex')
/** The host's data, where the marker is. */
const dataSection = /^(?:\.data|__data)$/
/** Of one section, in bytes: the data of hosts have some hundred kB. */
const mostSearched = 64 * 1024 * 1024
const mostFiles = 100_000
/** Of a path, in bytes. */
const longestPath = 4096

/**
 * The files of a .NET single-file app (dotnet/runtime, docs/design/features/single-file and
 * Microsoft.NET.HostModel/Bundle/Manifest.cs); nothing when the program is none. Throws BrokenContent.
 */
export function openBundle({ sections }: Native, source: ByteSource, budget: Budget): Container | undefined {
  const data = disjoint(sections.filter(({ name, size }) => dataSection.test(name) && size <= mostSearched))
  for (const { start, size } of data) {
    const at = source.read(start, size).indexOf(marker)
    if (at < 8) continue
    const header = new View(source, 'dotnet-bundle').u64(start + at - 8)
    return header === 0 ? undefined : { held: readManifest(source, header, budget), faults: [] }
  }
  return undefined
}

function readManifest(source: ByteSource, header: number, budget: Budget): Held[] {
  const view = new View(source, 'dotnet-bundle')
  const major = view.u32(header)
  const count = view.u32(header + 8)
  if (major < 1 || major > 6) view.broken(`its version is ${major}; 1 to 6 are known`)
  if (count > mostFiles) view.broken(`it counts ${count} files; at most ${mostFiles} are read`)
  let at = readText(view, header + 12).end
  // Where the deps.json and the runtimeconfig.json are, and flags: both are among the files, too.
  if (major >= 2) at += 5 * 8
  const held: Held[] = []
  for (let index = 0; index < count; index++) {
    const offset = view.u64(at)
    const size = view.u64(at + 8)
    const packedSize = major >= 6 ? view.u64(at + 16) : 0
    const path = readText(view, at + (major >= 6 ? 25 : 17))
    const stored = packedSize || size
    if (offset + stored > source.size) view.broken(`${JSON.stringify(path.text)} lies behind its end`)
    const packed = partOf(source, offset, stored)
    held.push({ name: path.text, size, open: () => (packedSize > 0 ? unpack(packed, size, budget) : packed) })
    at = path.end
  }
  return held
}

/** A text behind its length, of which each byte has seven bits (.NET, BinaryReader.ReadString). */
function readText(view: View, start: number): { text: string; end: number } {
  let length = 0
  let at = start
  for (let shift = 0; ; shift += 7, at++) {
    const byte = view.u8(at)
    length += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) break
    if (shift === 28) view.broken('a text has no end')
  }
  if (length > longestPath) view.broken(`a text has ${length} bytes; at most ${longestPath} are read`)
  return { text: view.bytes(at + 1, length).toString('utf8'), end: at + 1 + length }
}

function unpack(packed: ByteSource, size: number, budget: Budget): ByteSource {
  const content = unpackDeflate(packed, size, budget)
  if (content) return content
  throw new BrokenContent('dotnet-bundle', `A file of the bundle does not unpack to the ${size} bytes that it claims.`)
}
