import nodePath from 'node:path'
import { readBounded } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { decodeText } from '../../collect/lock-text/decode.ts'
import { download } from './download.ts'
import { largestBill } from '../../read/largest-bill.ts'
import type { Previous, PreviousOptions } from './options.ts'
import { loadRelease } from './release.ts'
import { parseReleaseName } from './release-name.ts'

export type { Previous, PreviousOptions } from './options.ts'

/**
 * The last release's bill: `where` is a file, an `https:` URL, `github-release` for an asset of the latest release of this
 * repository, or `github-release:owner/name@tag#asset`, of which all but the first word may be left out.
 * Throws `sbom/previous-…`, or what `shared/files` and `shared/http` throw; no error holds a token or a query.
 */
export async function loadPrevious(where: string, options: PreviousOptions): Promise<Previous> {
  const release = parseReleaseName(where)
  if (release) return loadRelease(release, options)
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(where)) return loadUrl(where, options)
  const file = nodePath.resolve(options.workingDirectory, where)
  const from = nodePath.isAbsolute(where) ? nodePath.basename(where) : where.replaceAll('\\', '/')
  return { text: decodeText(await readBounded(file, largestBill), from), from }
}

async function loadUrl(where: string, options: PreviousOptions): Promise<Previous> {
  const url = URL.parse(where)
  if (!url) {
    throw new UserError(
      'sbom/previous-address',
      'Expected "previous" to be a file, a URL or github-release, found no valid URL.',
      {
        remedy: 'Write it as https://host/path.',
      },
    )
  }
  const { body, from } = await download(url, options)
  return { text: decodeText(body, from), from }
}
