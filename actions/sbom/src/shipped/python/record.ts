/** A file that a distribution's RECORD lists (PyPA, "Recording installed projects"). */
export interface RecordedFile {
  /** Relative to the folder in which the `.dist-info` lies. */
  path: string
  /** Lower-case hexadecimal. Absent for files that no digest is recorded of, as RECORD itself. */
  sha256?: string
}

const mostFiles = 200_000

/** The rows of a RECORD: `path,sha256=<base64url>,size`, where a path with commas or quotes is quoted. */
export function readRecord(text: string): RecordedFile[] {
  const files: RecordedFile[] = []
  for (const line of text.split(/\r?\n/, mostFiles)) {
    const [, quoted, plain, digest] =
      /^(?:"((?:[^"]|"")*)"|([^,]*)),(?:sha256=([A-Za-z0-9_-]{43}))?[^,]*,\d*$/.exec(line) ?? []
    const path = quoted?.replaceAll('""', '"') ?? plain
    if (path === undefined || path === '') continue
    files.push({ path, ...(digest !== undefined && { sha256: Buffer.from(digest, 'base64url').toString('hex') }) })
  }
  return files
}
