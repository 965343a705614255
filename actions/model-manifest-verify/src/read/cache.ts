import { identityOf, sameIdentity, type FileReading, type FileToRead, type Wanted } from '@seaworthy/files'
import type { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import { readCacheFile, writeCacheFile, type CacheEntries, type CacheEntry, type Distrust } from './cache-file.ts'

export interface CacheOptions {
  file: string
  /** For jobs that are trusted alone: who has it can make any file pass. */
  key: Secret
  /** Tells one version of the scanners and their rules from another: `rulesDigest`. */
  rules: string
  now: Date
}

/**
 * In milliseconds: a file that changed less than this before it was read may change again without another time of change,
 * since file systems count time in steps (2 s on FAT; cf. git, "racy git").
 */
const racy = 3000
const shortestKey = 32
/** Characters of an entry: longer ones cost more than they save. */
const longestEntry = 64 * 1024

/**
 * Readings of earlier runs, each good for one state of one file: device, inode, size, times of change and modification in
 * nanoseconds, and path. It trusts what has the right MAC alone, so nobody without the key can put anything into it; and
 * the system that tells the states, so it is no protection against who can set its clock or write to its disk directly.
 */
export class ReadCache {
  /** Why the cache that was there is not used; it will be written anew. */
  readonly distrust: Distrust | undefined
  readonly #options: CacheOptions
  readonly #entries: CacheEntries
  readonly #added: CacheEntries = new Map()

  private constructor(options: CacheOptions, found: CacheEntries | Distrust) {
    this.#options = options
    this.distrust = typeof found === 'string' ? found : undefined
    this.#entries = typeof found === 'string' ? new Map<string, CacheEntry>() : found
  }

  /** Opens it before any file is read. Throws `cache/weak-key`. */
  static async open(options: CacheOptions): Promise<ReadCache> {
    if (options.key.reveal().length < shortestKey) {
      throw new UserError('cache/weak-key', `Expected a cache key of at least ${shortestKey} characters.`, {
        remedy: 'Make one with `openssl rand -hex 32`, and give it to trusted jobs alone.',
      })
    }
    return new ReadCache(options, await readCacheFile(options.file, options.key, options.rules))
  }

  /** What is known of the file in its present state, if it is all that is wanted. */
  find({ path, ...wanted }: FileToRead): CacheEntry['reading'] | undefined {
    const entry = this.#entries.get(path)
    if (!entry || !covers(entry.wanted, wanted) || this.#isRacy(entry)) return undefined
    return isUnchanged(path, entry) ? entry.reading : undefined
  }

  /** Remembers a reading that tells its file's identity. Readings whose inspection was ended are not kept. */
  add({ path, digests, parts, inspectAs }: FileToRead, outcome: FileReading): void {
    const { identity, size, sha256, inspection } = outcome
    if (!identity || inspection instanceof UserError) return
    const reading = {
      path,
      size,
      sha256,
      ...(outcome.digests && { digests: outcome.digests }),
      ...(outcome.parts && { parts: outcome.parts }),
      ...(inspection !== undefined && { inspection }),
    }
    const wanted = {
      ...(digests && { digests }),
      ...(parts && { parts }),
      ...(inspectAs !== undefined && { inspectAs }),
    }
    const entry = { identity, readAt: this.#options.now.getTime(), wanted, reading }
    if (!this.#isRacy(entry) && JSON.stringify(entry).length <= longestEntry) this.#added.set(path, entry)
  }

  /** Writes what is new, with what others have written meanwhile. Throws `files/unwritable`. */
  async save(): Promise<void> {
    if (this.#added.size === 0) return
    const { file, key, rules } = this.#options
    const present = await readCacheFile(file, key, rules)
    const others = typeof present === 'string' ? this.#entries : present
    await writeCacheFile(file, key, rules, new Map([...others, ...this.#added]))
  }

  #isRacy({ identity, readAt }: CacheEntry): boolean {
    const changed = Number(BigInt(identity.changed) / 1_000_000n)
    return changed + racy > Math.min(readAt, this.#options.now.getTime())
  }
}

function covers(known: Wanted, wanted: Wanted): boolean {
  return (
    (wanted.digests ?? []).every((name) => known.digests?.includes(name)) &&
    (wanted.parts === undefined ||
      (known.parts?.size === wanted.parts.size && known.parts.digest === wanted.parts.digest)) &&
    (wanted.inspectAs === undefined || known.inspectAs === wanted.inspectAs)
  )
}

function isUnchanged(path: string, { identity }: CacheEntry): boolean {
  try {
    return sameIdentity(identityOf(path), identity)
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}
