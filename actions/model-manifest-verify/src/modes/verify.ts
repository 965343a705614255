import nodePath from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Job } from '@seaworthy/action-kit'
import type { NamedEntry, ReadyReaders } from '@seaworthy/files'
import { readManifest, type ListedFile, type ManifestDocument } from '@seaworthy/manifest'
import { UserError, type Verdict } from '@seaworthy/verdict'
import { closureFindings } from '../closure/closure.ts'
import type { ReadFile } from '../closure/files.ts'
import { diskFindings, hardLinkFindings, linkCountOf, type DiskState } from '../closure/disk.ts'
import { compareFiles, unlistedFile, wholeManifest, type Discrepancy, type ListedReading } from '../compare.ts'
import { leaveComponents } from '../cyclonedx/leave.ts'
import type { Inputs } from '../inputs.ts'
import { neededDigests, type SignedModel } from '../oms/oms.ts'
import { placed } from '../place.ts'
import { ReadCache } from '../read/cache.ts'
import { rulesDigest } from '../read/rules-digest.ts'
import { parseShard, shardOf, type Shard } from '../read/shard.ts'
import { explainMismatch } from '../repair/explain-mismatch.ts'
import { explainMissing } from '../repair/explain-missing.ts'
import type { ContentJudgement } from '../scan/brief.ts'
import { readSignature } from '../signature/signature.ts'
import type { Claim } from '../sources/claim.ts'
import { findClaims } from '../sources/find.ts'
import { judgeClaims, neededDigests as digestsOfSources } from '../sources/judge.ts'
import { contentFindings } from '../verify/content.ts'
import { findListed, readListed, type NamedReading } from '../verify/listed-files.ts'
import { verdictOf } from '../verify/verdict.ts'
import { signatureFindings } from '../verify/signed-files.ts'
import { modelRoots, surroundings, unlistedNames } from '../verify/surroundings.ts'
import { changesAgainst } from './diff.ts'

/**
 * The signature first, then what the manifest lists: each file is read once, for its digests and its content. Then what
 * lies around it, what sources of truth say of it, and what changed in behaviour.
 */
export async function verify(inputs: Inputs, job: Job, ready?: ReadyReaders): Promise<Verdict> {
  const manifest = await openManifest(inputs, job)
  return verifyManifest(manifest, await readSignature(inputs, job.now), inputs, job, ready)
}

/** Reads the manifest, and says at once which it is. */
export async function openManifest(inputs: Pick<Inputs, 'manifest'>, job: Job): Promise<ManifestDocument> {
  const manifest = await readManifest(inputs.manifest)
  job.output('manifest-digest', `sha256:${manifest.sha256}`)
  job.output('files', manifest.files.length)
  return manifest
}

/** The same for a manifest that is read, and its signature when that is verified; nothing says that it is not signed. */
export async function verifyManifest(
  manifest: ManifestDocument,
  wholeSigned: SignedModel | undefined,
  inputs: Inputs,
  job: Job,
  ready?: ReadyReaders,
): Promise<Verdict> {
  const shard = inputs.shard === undefined ? undefined : parseShard(inputs.shard)
  const files = shard ? shardOf(manifest.files, shard) : manifest.files
  const signed = wholeSigned && shard ? partOf(wholeSigned, files, manifest, shard) : wholeSigned
  const sources = await findClaims(manifest)
  const names = files.map(({ name }) => name)
  const roots = modelRoots(manifest)
  const entries = await surroundings(manifest, roots)
  const digests = { sources: digestsOfSources(sources.claims, names), signature: signed && neededDigests(signed) }
  const walked = new Map(entries.map((entry) => [entry.name, entry]))
  const found = await findListed(manifest, files, digests.signature?.paths ?? [], walked)
  const cache = await openCache(inputs, job)
  // What does not depend on the files' content is found meanwhile.
  const [readings, lying, componentsPath] = await Promise.all([
    readListed(found, digests, { job, cache, ready }),
    lyingAround(manifest, { entries, walked }, inputs),
    leaveComponents(manifest, job),
  ])
  const listed = readings.filter((reading): reading is ListedReading => reading.listed !== undefined)
  const compared = compareFiles(listed, (file) => explain(file, manifest, sources.claims))
  const discrepancies = [
    ...wholeManifest(manifest.files, roots),
    ...compared,
    ...lying,
    ...needed(manifest, listed, entries),
    ...contentFindings(listed, manifest.manifest.exceptions ?? []),
    ...sources.findings,
    ...(sources.claims.length > 0 ? judgeClaims(sources.claims, files, measuredFor(readings)) : []),
    ...(signed
      ? untold(
          signatureFindings(signed, readings, files, shard === undefined || shard.index === 1 ? manifest : undefined),
          compared,
        )
      : []),
    ...(await registryFindings(manifest, inputs)),
  ]
  const changes = inputs.against === undefined ? [] : await changesAgainst(inputs.against, manifest, job)
  const findings = await placed(discrepancies, manifest)
  const verdict = await verdictOf({ manifest, listed, findings, changes, signed, componentsPath }, job)
  return shard ? { ...verdict, measured: { ...verdict.measured, shard: { ...shard } } } : verdict
}

function explain({ listed, path, found }: ListedReading, manifest: ManifestDocument, claims: readonly Claim[]) {
  if (found instanceof UserError) {
    return found.rule === 'files/not-found' ? explainMissing(manifest.folder, listed.name, claims) : undefined
  }
  if (path === undefined) return undefined
  return explainMismatch(path, { name: listed.name, size: listed.size, sha256: listed.digest.sha256 })
}

/** What a part of the files needs of the signature; the first part has what the manifest does not list, as itself. */
function partOf(
  signed: SignedModel,
  files: readonly ListedFile[],
  manifest: ManifestDocument,
  { index }: Shard,
): SignedModel {
  const own = new Set(files.map(({ name }) => name))
  const listed = new Set(manifest.files.map(({ name }) => name))
  return { ...signed, files: signed.files.filter(({ path }) => own.has(path) || (index === 1 && !listed.has(path))) }
}

/** A file that is not the reviewed one is told once: that it is not the signed one either follows. */
function untold(findings: readonly Discrepancy[], told: readonly Discrepancy[]): Discrepancy[] {
  const names = new Set(told.map(({ entry }) => entry?.name))
  return findings.filter(({ entry }) => entry === undefined || !names.has(entry.name))
}

/** What lies beside the listed files, and how it is called. */
async function lyingAround(
  manifest: ManifestDocument,
  { entries, walked }: Pick<DiskState, 'entries' | 'walked'>,
  inputs: Inputs,
): Promise<Discrepancy[]> {
  const known = new Set(inputs.signature === undefined ? [] : [inputs.signature])
  const unlisted = unlistedNames(entries, manifest, known).map(unlistedFile)
  await setImmediate()
  return [...unlisted, ...diskFindings({ entries, walked, listed: manifest.files })]
}

/** What the listed files need beside themselves. */
function needed(
  manifest: ManifestDocument,
  listed: readonly ListedReading[],
  entries: readonly NamedEntry[],
): Discrepancy[] {
  const files: ReadFile[] = []
  for (const { name, listed: entry, found } of listed) {
    const { needs, neededBytes } = factsOf(found)
    if (needs && needs.length > 0) files.push({ name, role: entry.role, needs, ...(neededBytes && { neededBytes }) })
  }
  const external = new Set(
    files.flatMap(({ name, needs }) => needs.map((need) => nodePath.posix.join(nodePath.posix.dirname(name), need))),
  )
  return [
    ...hardLinkFindings({ entries, listed: manifest.files, external, linkCount: linkCountOf }),
    ...closureFindings(files, manifest),
  ]
}

function factsOf(found: NamedReading['found']): ContentJudgement['facts'] {
  const content = found instanceof UserError ? undefined : found.content
  return content === undefined || content instanceof UserError ? noFacts : content.facts
}

const noFacts: ContentJudgement['facts'] = {}

function measuredFor(readings: readonly NamedReading[]) {
  return new Map(
    readings.flatMap(({ name, found }) =>
      found instanceof UserError || found.sha256 === undefined
        ? []
        : [[name, { size: found.size, digests: { ...found.digests, sha256: found.sha256 } }] as const],
    ),
  )
}

/** What earlier runs of trusted jobs read, when the step gives both a file and a key for it. */
async function openCache({ cache: file, cacheKey: key }: Inputs, job: Job): Promise<ReadCache | undefined> {
  if (file === undefined && key === undefined) return undefined
  if (file === undefined || key === undefined) {
    throw new UserError('cache/half', 'A cache needs both cache and cache-key; found one of them.', {
      remedy: 'Give both, the key from a secret that only trusted jobs have, or neither.',
    })
  }
  const cache = await ReadCache.open({ file, key, rules: await rulesDigest(job.worker('read')), now: new Date() })
  if (cache.distrust) job.info(`The cache is written anew: ${cache.distrust}.`)
  return cache
}

/** Asked only when the step or the configuration says where the registry is. */
async function registryFindings({ manifest }: ManifestDocument, inputs: Inputs): Promise<Discrepancy[]> {
  const { mlflowRegistry: endpoint, mlflowToken: token } = inputs
  if (endpoint === undefined) return []
  const { checkRegistry } = await import('../sources/mlflow/check-models.ts')
  return checkRegistry(manifest.models, { endpoint, ...(token && { token }) })
}
