import { createHash } from 'node:crypto'
import { openRoot, readBounded, resolveWithin } from '@seaworthy/files'
import type { Manifest, ManifestFile } from '@seaworthy/manifest'
import { UserError } from '@seaworthy/verdict'
import type { Side } from '../side.ts'

/** Larger files are no texts that people review. In bytes. */
const largestText = 1024 * 1024

/** Where the bytes of a listed file are looked for; nothing when they are not there. */
type Fetch = (file: ManifestFile) => Promise<Uint8Array | undefined>

/**
 * A side that reads texts, each of which must be the one that the manifest lists: a text that only has its name would
 * show a difference that nobody reviewed. A Git LFS pointer in place of the file is no such text either.
 */
export function sideWith(manifest: Manifest, fetch: Fetch): Side {
  const { models, prompts, configs } = manifest
  const files = [...models.flatMap((model) => model.files), ...prompts, ...configs]
  const byName = new Map(files.map((file) => [file.name, file]))
  return {
    manifest,
    read: async (name) => {
      const file = byName.get(name)
      const bytes = file && file.size <= largestText ? await fetch(file) : undefined
      const listed = bytes && createHash('sha256').update(bytes).digest('hex') === file?.digest.sha256
      return listed ? decode(bytes) : undefined
    },
  }
}

/** Reads the chat template that a file carries, by the file's absolute path. */
export type TemplateReader = (path: string) => Promise<string | undefined>

/** The side whose files lie below a folder. */
export function sideInFolder(manifest: Manifest, folder: string, readTemplate?: TemplateReader): Side {
  const within = async <T>(name: string, read: (path: string) => Promise<T>): Promise<T | undefined> => {
    try {
      return await read(await resolveWithin(await openRoot(folder), name))
    } catch (error) {
      // That a file is not there, or not what it should be, is for the verification to say.
      if (error instanceof UserError) return undefined
      throw error
    }
  }
  return {
    ...sideWith(manifest, ({ name, size }) => within(name, (path) => readBounded(path, size))),
    ...(readTemplate && { readChatTemplate: (name: string) => within(name, readTemplate) }),
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
