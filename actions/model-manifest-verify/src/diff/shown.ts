import { formatBytes } from '@seaworthy/report'
import type { ManifestFile } from '@seaworthy/manifest'

/** In UTF-16 units. Longer values are cut in sentences; texts are compared as texts. */
const longestValue = 80

/** A value in a sentence: words as they are, anything that could be misread as JSON. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'not set'
  const plain = typeof value === 'string' && /^\S(?:.*\S)?$/u.test(value)
  const text = plain ? value : JSON.stringify(value)
  return text.length > longestValue ? `${text.slice(0, longestValue - 1).replace(/\p{Surrogate}$/u, '')}…` : text
}

/** Whether a value is too long for a sentence, so that what changed in it must be shown as a text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && (value.length > longestValue || value.includes('\n'))
}

/** Files as their content: "sha256 1a153a22f450 (2.2 MiB)", "3 files (4.0 GiB)", "none". */
export function showFiles(files: readonly ManifestFile[]): string {
  const [first, ...others] = files
  if (first === undefined) return 'none'
  const size = formatBytes(files.reduce((sum, file) => sum + file.size, 0))
  return others.length === 0
    ? `sha256 ${first.digest.sha256.slice(0, 12)} (${size})`
    : `${files.length} files (${size})`
}
