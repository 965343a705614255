import { createHash } from 'node:crypto'
import { shownUrl } from '@seaworthy/http'
import { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import * as z from 'zod'
import { decodeText } from '../../collect/lock-text/decode.ts'
import { encodeControls } from '../../inventory/ref.ts'
import { chooseAsset, type Asset } from './asset.ts'
import { ask, download } from './download.ts'
import { largestBill } from '../../read/largest-bill.ts'
import type { Previous, PreviousOptions } from './options.ts'
import type { ReleaseName } from './release-name.ts'

/** What is read of a release. Source: https://docs.github.com/en/rest/releases/releases */
const releaseSchema = z.object({
  tag_name: z.string(),
  assets: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      size: z.int(),
      digest: z.string().nullish(),
      state: z.string().nullish(),
    }),
  ),
})

/** An asset of a release, by GitHub's API; its digest is checked where GitHub has one. */
export async function loadRelease(name: ReleaseName, options: PreviousOptions): Promise<Previous> {
  const { api = 'https://api.github.com', token } = options
  const repository = name.repository ?? options.repository
  if (repository === undefined) throw noRepository()
  const base = `${api.replace(/\/+$/, '')}/repos/${repository}/releases`
  const authorization: Record<string, Secret> = token ? { Authorization: new Secret(`Bearer ${token.reveal()}`) } : {}
  const headers = { ...authorization, 'X-GitHub-Api-Version': '2022-11-28' }
  const url = new URL(`${base}/${name.tag === undefined ? 'latest' : `tags/${encodeURIComponent(name.tag)}`}`)
  const answer = await ask(url, options, { ...headers, Accept: 'application/vnd.github+json' })
  if (answer.status === 404) throw noRelease(repository, name.tag)
  if (answer.status !== 200) throw refused(url, answer.status)
  const { tag_name: tag, assets } = parsed(answer.body, url)
  const asset = chooseAsset(assets, name.asset, `${repository}@${tag}`)
  const from = encodeControls(`${repository}@${tag}#${asset.name}`)
  if (asset.size > largestBill) throw tooLarge(from, asset.size)
  const { body } = await download(new URL(`${base}/assets/${asset.id}`), options, {
    ...headers,
    Accept: 'application/octet-stream',
  })
  checkDigest(body, asset, from)
  return { text: decodeText(body, from), from }
}

function parsed(body: Buffer, url: URL): z.infer<typeof releaseSchema> {
  try {
    return releaseSchema.parse(JSON.parse(body.toString('utf8')))
  } catch {
    throw new UserError(
      'sbom/previous-answer',
      `${shownUrl(url)} was asked for a release and answered with something else.`,
      {
        remedy: 'Check the address of GitHub’s API, and run the job again.',
      },
    )
  }
}

/** GitHub computes digests since June 2025; older assets have none. */
function checkDigest(body: Buffer, { digest }: Asset, from: string): void {
  if (digest === null || digest === undefined) return
  const found = `sha256:${createHash('sha256').update(body).digest('hex')}`
  if (found === digest.toLowerCase()) return
  throw new UserError(
    'sbom/previous-digest',
    `Expected ${from} with the digest ${encodeControls(digest.slice(0, 200))}, found ${found}.`,
    {
      remedy: 'Run the job again; if it stays so, find out who changed the asset.',
    },
  )
}

function noRepository(): UserError {
  return new UserError(
    'sbom/previous-address',
    'Expected a repository, found github-release alone outside of a job on GitHub.',
    {
      remedy: 'Write github-release:owner/name.',
    },
  )
}

function noRelease(repository: string, tag: string | undefined): UserError {
  const which =
    tag === undefined ? 'a release that is neither a draft nor a pre-release' : `the release ${encodeControls(tag)}`
  return new UserError('sbom/previous-none', `Expected ${which} of ${repository}, found none.`, {
    remedy:
      'Leave out "previous" for the first release; for a private repository give a token that may read its contents.',
  })
}

function refused(url: URL, status: number): UserError {
  const isLimited = status === 403 || status === 429
  return new UserError(
    'sbom/previous-answer',
    `${shownUrl(url)} was asked for a release and answered with the status ${status}.`,
    {
      remedy: isLimited
        ? 'Give a token: GitHub answers few questions of those that have none. It needs the permission contents: read.'
        : 'Check the token, which needs the permission contents: read, and run the job again.',
      properties: { status },
    },
  )
}

function tooLarge(from: string, size: number): UserError {
  return new UserError(
    'sbom/previous-size',
    `Expected a bill of at most ${largestBill} bytes, found ${size} in ${from}.`,
    {
      remedy: 'Name the asset that is the bill of materials.',
    },
  )
}
