import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { startBudget, type Budget } from '@seaworthy/archives'
import { memorySource, type ByteSource } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import type { Fault } from '../inventory/inventory.ts'
import type { Container, Held } from './archive/held.ts'
import { openAppended } from './archive/appended.ts'
import { blockSize, measure } from './archive/measure.ts'
import { opaqueFormat, type Opaque } from './archive/opaque.ts'
import { openArchive, openByContent } from './archive/open-archive.ts'
import { withUnpacked } from './archive/unpacked-copy.ts'
import { openBundle } from './dotnet/bundle.ts'
import type { Facts, ShippedFile } from './facts.ts'
import { isModelPath, readModelHeader } from './models/header.ts'
import type { Native } from './native/facts.ts'
import { readNative } from './native/native.ts'
import { readNativeFacts } from './native/read-native-facts.ts'
import { openPyInstaller } from './pyinstaller/archive.ts'
import { readTextFacts } from './read-text-facts.ts'

/** What one file tells, with all that it holds. Plain data. */
export interface Inspection {
  facts: Facts
  members: ShippedFile[]
  faults: Fault[]
}

/** An installer, its zip, the app's asar, and one more. */
const deepest = 4
/** Files that one artifact's file may hold, at all depths. */
const mostMembers = 500_000
const headSize = 4096
const packAgain = 'Package the app again, and do not ship this one.'

/**
 * In bytes, unpacked from one file and all that is in it. Apps have up to ten times the size of their installers; a bomb of
 * some KiB stops after the first GiB.
 */
function mostUnpacked(size: number): number {
  return Math.min(16 * 1024 ** 3, 1024 ** 3 + 100 * size)
}

/**
 * Reads a file of an app by its content, and what it holds. What is unpacked and too large for memory is kept in a file in
 * the folder `scratch` while it is read. Nothing in it makes it throw: that is a fault.
 */
export function inspect(path: string, source: ByteSource, scratch = tmpdir()): Inspection {
  const inspector = new Inspector(startBudget(mostUnpacked(source.size)), scratch)
  const facts = inspector.read(path, source, 0)
  return { facts, members: inspector.members, faults: inspector.faults }
}

class Inspector {
  readonly members: ShippedFile[] = []
  readonly faults: Fault[] = []
  readonly #budget: Budget
  readonly #scratch: string

  constructor(budget: Budget, scratch: string) {
    this.#budget = budget
    this.#scratch = scratch
  }

  read(path: string, source: ByteSource, depth: number): Facts {
    const facts: Facts = {}
    this.#attempt(path, () => {
      Object.assign(facts, this.#readFacts(path, source, depth))
    })
    return facts
  }

  #readFacts(path: string, source: ByteSource, depth: number): Facts {
    const head = source.read(0, headSize)
    const native = readNative(head, source)
    const opaque = opaqueFormat(path, head, source, native?.end)
    if (opaque !== undefined) this.#opaque(path, opaque)
    if (native) return this.#readProgram(path, source, native, depth)
    if (this.#readArchive(path, openArchive(path, source, this.#budget, this.#scratch), depth)) {
      return path.endsWith('.asar') ? { asarHeader: headerDigest(source) } : {}
    }
    const isModel = isModelPath(path, head)
    const model = isModel ? readModelHeader(path, source) : undefined
    if (model) return { model }
    if (this.#readArchive(path, openByContent(path, source, this.#budget, this.#scratch), depth) || isModel) return {}
    const { facts, isBroken } = readTextFacts(path, source)
    if (isBroken) this.#fault(path, 'sbom/json-broken', 'Expected JSON of at most 16 MiB, found something else.')
    return facts
  }

  /** Whether there is one. */
  #readArchive(path: string, archive: Container | undefined, depth: number): boolean {
    try {
      if (archive) this.#readHeld(path, archive, depth)
    } finally {
      archive?.close?.()
    }
    return archive !== undefined
  }

  #readProgram(path: string, source: ByteSource, native: Native, depth: number): Facts {
    const facts = readNativeFacts(native, source)
    this.#attempt(path, () => {
      const bundle = openBundle(native, source, this.#budget)
      if (bundle) this.#readHeld(path, bundle, depth)
      const appended = openAppended(source, this.#budget)
      if (appended) this.#readHeld(path, appended, depth)
      const frozen = openPyInstaller(source, this.#budget)
      if (!frozen) return
      facts.pyInstaller = frozen.facts
      this.#readHeld(path, frozen, depth)
    })
    return facts
  }

  #readHeld(path: string, { held, faults }: Container, depth: number): void {
    for (const { rule, message, remedy, inside } of faults) {
      this.faults.push({ rule, message, remedy, file: inside === undefined ? path : `${path}/${insideName(inside)}` })
    }
    if (depth === deepest) {
      this.#fault(path, 'sbom/archive-too-deep', `Archives are nested more than ${deepest} deep: this one is not read.`)
      return
    }
    for (const file of held) {
      if (this.members.length === mostMembers) {
        this.#fault(path, 'sbom/archive-too-large', `More than ${mostMembers} files: the rest is not read.`)
        return
      }
      const inside = `${path}/${insideName(file.name)}`
      this.#attempt(inside, () => {
        this.#readMember(inside, file, depth)
      })
    }
  }

  #readMember(path: string, held: Held, depth: number): void {
    withUnpacked(held.open(), this.#scratch, (source) => {
      this.#readContent(path, held, inMemory(source), depth)
    })
  }

  #readContent(path: string, { size, integrity }: Held, source: ByteSource, depth: number): void {
    const measured = measure(source, integrity)
    if (measured.size !== size)
      this.#fault(path, 'sbom/archive-size', `Expected ${size} bytes in the archive, found ${measured.size}.`)
    if (measured.fitsIntegrity === false)
      this.#fault(
        path,
        'asar/integrity',
        'Expected the bytes whose digest the header of the archive has, found others.',
      )
    const member: ShippedFile = { path, size: measured.size, sha256: measured.sha256, facts: {} }
    this.members.push(member)
    member.facts = this.read(path, source, depth + 1)
  }

  /** What cannot be read is a fault of its file, and the next is read. */
  #attempt(path: string, read: () => void): void {
    try {
      read()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      this.faults.push({ rule: error.rule, message: error.message, remedy: error.details.remedy, file: path })
    }
  }

  #opaque(file: string, { name, isInstaller }: Opaque): void {
    this.faults.push({
      rule: 'sbom/artifact-opaque',
      message: `Expected an app whose files can be read, found ${name}: what is in it is not known.`,
      remedy: isInstaller
        ? 'Name the folder that it was made from as an artifact, too.'
        : 'Ship its files as they are, as zip or as tar.gz; "unread" in the policy decides what this counts as.',
      file,
    })
  }

  #fault(file: string, rule: string, message: string): void {
    this.faults.push({ rule, message, remedy: packAgain, file })
  }
}

/** A small file is read once, for its digest and its content. */
function inMemory(source: ByteSource): ByteSource {
  return source.size <= blockSize ? memorySource(source.read(0, source.size)) : source
}

/** The name as a path below the container, wherever it claims to lead. */
function insideName(name: string): string {
  const parts = name.replaceAll('\\', '/').split('/')
  return parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/') || 'unnamed'
}

/** Electron's digest is over the JSON alone (electron/asar, lib/integrity.ts). */
function headerDigest(source: ByteSource): string {
  const length = source.read(12, 4).readUInt32LE()
  return createHash('sha256').update(source.read(16, length)).digest('hex')
}
