import type { View } from '../binary/view.ts'
import { mostListed, type NativeFacts, type PackageNote } from '../native/facts.ts'
import type { ElfSection } from './sections.ts'

const noteType = 7
const buildIdNote = 3
/** FDO_PACKAGING_METADATA. */
const packageNote = 0xcafe1a7e
/** Of a note that is read, in bytes. */
const longestNote = 64 * 1024

/** The build-id and the package that a distribution names in its files. */
export function readNotes(view: View, sections: readonly ElfSection[]): Pick<NativeFacts, 'buildId' | 'packageNote'> {
  const found: Pick<NativeFacts, 'buildId' | 'packageNote'> = {}
  for (const { type, offset, size } of sections) {
    if (type !== noteType) continue
    for (const { owner, kind, description } of notesOf(view, offset, offset + size)) {
      if (owner === 'GNU' && kind === buildIdNote) found.buildId ??= description.subarray(0, 64).toString('hex')
      const packaged = owner === 'FDO' && kind === packageNote ? parsePackage(description) : undefined
      if (packaged) found.packageNote ??= packaged
    }
  }
  return found
}

interface Note {
  owner: string
  kind: number
  description: Buffer
}

function* notesOf(view: View, start: number, end: number): Generator<Note> {
  let at = start
  for (let count = 0; at + 12 <= end && count < mostListed; count++) {
    const nameSize = view.u32(at)
    const size = view.u32(at + 4)
    const kind = view.u32(at + 8)
    const content = at + 12 + aligned(nameSize)
    if (content + size > end)
      view.broken(`a note of ${size} bytes begins at ${content}, and its section ends at ${end}`)
    if (nameSize <= 16 && size <= longestNote) {
      const owner = view.text(at + 12, nameSize)
      yield { owner, kind, description: view.bytes(content, size) }
    }
    at = content + aligned(size)
  }
}

function aligned(size: number): number {
  return Math.ceil(size / 4) * 4
}

/** Nothing when it is no such JSON: a note decides nothing, so that a broken one is only not believed. */
function parsePackage(description: Buffer): PackageNote | undefined {
  const end = description.indexOf(0)
  const stated = parseRecord(description.toString('utf8', 0, end < 0 ? description.length : end))
  const text = (key: string): string | undefined => {
    const value = stated?.[key]
    return typeof value === 'string' && value !== '' && value.length <= 256 ? value : undefined
  }
  const name = text('name')
  if (name === undefined) return undefined
  const [type, version, architecture] = [text('type'), text('version'), text('architecture')]
  const [os, osVersion] = [text('os'), text('osVersion')]
  return {
    name,
    ...(type !== undefined && { type }),
    ...(version !== undefined && { version }),
    ...(architecture !== undefined && { architecture }),
    ...(os !== undefined && { os }),
    ...(osVersion !== undefined && { osVersion }),
  }
}

function parseRecord(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
