/** A Git LFS pointer: what lies in the repository in place of a file (git-lfs, docs/spec.md). */
export interface LfsPointer {
  /** SHA-256 of the file that it stands for, lower-case hexadecimal. */
  sha256: string
  /** In bytes. */
  size: number
  /** Programs (`ext-N-name` lines) stand between the stored object and the file, so the digest is not the file's. */
  extended: boolean
}

/** A pointer is shorter than this (docs/spec.md, "The pointer"), in bytes. */
export const longestPointer = 1024

/** Today's URL of the format and those of its first releases (lfs/pointer.go, `v1Aliases`). */
const versions = ['https://git-lfs.github.com/spec/v1', 'http://git-media.io/v/2', 'https://hawser.github.com/spec/v1']

/** The pointer that the text is, also one that a text filter gave other line endings; none when it is something else. */
export function parseLfsPointer(bytes: Buffer): LfsPointer | undefined {
  if (bytes.length >= longestPointer) return undefined
  const [version, ...lines] = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/)
  if (!versions.includes(version?.replace(/^version /, '') ?? '')) return undefined
  const values = new Map(
    lines.map((line): [string, string] => {
      const space = line.indexOf(' ')
      return [line.slice(0, space), line.slice(space + 1)]
    }),
  )
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '')?.[1]
  const size = Number(/^\d+$/.exec(values.get('size') ?? '')?.[0])
  if (sha256 === undefined || !Number.isSafeInteger(size)) return undefined
  return { sha256, size, extended: [...values.keys()].some((key) => key.startsWith('ext-')) }
}
