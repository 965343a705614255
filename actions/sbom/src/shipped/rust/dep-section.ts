import { inflateSync } from 'node:zlib'
import type { ByteSource } from '@seaworthy/files'
import * as z from 'zod'
import { BrokenContent } from '../binary/broken.ts'
import type { Native } from '../native/facts.ts'

/** What `cargo auditable` leaves in a binary (rust-secure-code/cargo-auditable, PARSING.md). */
export interface Crate {
  name: string
  version: string
  /** `crates.io`, `git`, `local`, `registry`, or another word. */
  source: string
  /** Used to build it, and not part of it. */
  isBuild: boolean
  isRoot: boolean
  /** Indexes of the crates that it depends on. */
  dependencies: number[]
}

const sectionName = '.dep-v0'
/** Packed sections have less than 4 kB, as the format's document says; unpacked at most 8 MiB, as its parser. In bytes. */
const largestPacked = 4 * 1024 * 1024
const largestUnpacked = 8 * 1024 * 1024

const document = z.looseObject({
  packages: z
    .array(
      z.looseObject({
        name: z.string().min(1).max(256),
        version: z.string().min(1).max(256),
        source: z.string().max(256),
        kind: z.enum(['runtime', 'build']).default('runtime'),
        dependencies: z.array(z.int().min(0)).max(10_000).default([]),
        root: z.boolean().default(false),
      }),
    )
    .max(50_000),
})

/** The crates of a binary; nothing when it was not built by `cargo auditable`. Throws BrokenContent. */
export function readDepSection({ sections }: Native, source: ByteSource): Crate[] | undefined {
  const section = sections.find(({ name }) => name === sectionName)
  if (!section) return undefined
  if (section.size > largestPacked) throw broken(`expected at most ${largestPacked} bytes, found ${section.size}`)
  const { success, data } = document.safeParse(parse(source.read(section.start, section.size)))
  if (!success) throw broken('it is not the JSON of its format')
  const { packages } = data
  if (packages.some(({ dependencies }) => dependencies.some((index) => index >= packages.length)))
    throw broken('a crate depends on one that it does not list')
  return packages.map(({ name, version, source: from, kind, dependencies, root }) => ({
    name,
    version,
    source: from,
    isBuild: kind === 'build',
    isRoot: root,
    dependencies,
  }))
}

function parse(packed: Buffer): unknown {
  try {
    return JSON.parse(inflateSync(packed, { maxOutputLength: largestUnpacked }).toString('utf8'))
  } catch {
    throw broken('it does not unpack to JSON')
  }
}

function broken(reason: string): BrokenContent {
  return new BrokenContent('cargo-auditable', `The section ${sectionName} names the crates, and is broken: ${reason}.`)
}
