import { isUtf8 } from 'node:buffer'
import { parseJson } from '@seaworthy/documents'
import { UserError } from '@seaworthy/verdict'
import { signatureFault, signAgain } from '../fault.ts'
import { checkedDigest, checkNames, shaped, unexpected, wrong } from './checks.ts'
import { legacyPredicateType, readLegacyStatement, type ReadOptions } from './legacy.ts'
import type { Serialization, SignedFile, SignedResource, Statement } from './model.ts'
import { checkName, singleFile } from './resource-name.ts'
import { rootDigest } from './root-digest.ts'
import { headSchema, predicateSchema, subjectsSchema, type Predicate } from './schema.ts'
import { filesOfShards } from './shards.ts'

export const statementType = 'https://in-toto.io/Statement/v1'
export const predicateType = 'https://model_signing/signature/v1.0'

/** Later versions 1.x only add to 1.0 (model-signing-spec, VERSIONING.md). */
const knownPredicateType = /^https:\/\/model_signing\/signature\/v1\.\d{1,4}$/

/**
 * Reads a payload whose signature was verified. All that a signer can get wrong, or do on purpose, is checked here.
 *
 * Throws `signature/malformed-statement`, `signature/statement-type`, `signature/predicate-type`, `signature/legacy`,
 * `signature/subject`, `signature/predicate`, `signature/no-resources`, `signature/duplicate-name`,
 * `signature/unsafe-name`, `signature/bad-digest`, `signature/algorithm`, `signature/shards` or `signature/root-digest`.
 */
export function readStatement(payload: Buffer, options: ReadOptions): Statement {
  const json = parse(payload)
  const head = shaped(headSchema, json, 'malformed-statement')
  if (head._type !== statementType) throw unexpected('statement-type', 'statement type', statementType, head._type)
  if (head.predicateType === legacyPredicateType) return readLegacyStatement(head, options)
  if (!knownPredicateType.test(head.predicateType)) {
    throw unexpected('predicate-type', 'predicate type', predicateType, head.predicateType)
  }
  const [subject, another] = shaped(subjectsSchema, head['subject'], 'subject')
  if (!subject || another) throw wrong('subject', 'should have exactly one subject, the model')
  const predicate = shaped(predicateSchema, head['predicate'], 'predicate')
  const serialization = serializationOf(predicate)
  const resources = resourcesOf(predicate, serialization)
  checkRoot(resources, subject.digest.sha256)
  return {
    rootName: subject.name,
    rootDigest: subject.digest.sha256,
    serialization,
    resources,
    files: filesOf(resources, serialization),
  }
}

/** Without a key that is there twice: readers disagree about which of the two counts. */
function parse(payload: Buffer): unknown {
  if (!isUtf8(payload)) throw wrong('malformed-statement', 'is not UTF-8')
  try {
    return parseJson(payload.toString('utf8'), { file: 'statement', kind: 'signed statement' })
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause
    throw signatureFault('malformed-statement', cause.message, { remedy: signAgain, cause })
  }
}

function serializationOf({ serialization: given }: Predicate): Serialization {
  const { method, hash_type: hashType, shard_size: shardSize } = given
  if ((method === 'shards') !== (shardSize !== undefined)) {
    throw wrong('predicate', `should have shard_size exactly with the method "shards", found "${method}"`)
  }
  return {
    method,
    hash: hashType === 'blake2' ? 'blake2b' : hashType,
    ...(shardSize !== undefined && { shardSize }),
    allowSymlinks: given.allow_symlinks,
    ignorePaths: given.ignore_paths ?? [],
  }
}

function resourcesOf({ resources }: Predicate, serialization: Serialization): SignedResource[] {
  const read = resources.map(({ name, digest, algorithm }) => {
    checkAlgorithm(name, algorithm, serialization)
    return { name, digest: checkedDigest(name, digest, serialization.hash), algorithm: serialization.hash }
  })
  checkNames(read)
  return read
}

/** model_signing writes `sha256-sharded-1000000000` for shards, which the schema of the standard does not have. */
function checkAlgorithm(name: string, algorithm: string, { hash, shardSize }: Serialization): void {
  const [, base, size] = /^(sha256|blake2b|blake2|blake3)(?:-sharded-(\d{1,16}))?$/.exec(algorithm) ?? []
  const isSame = base === hash || (base === 'blake2' && hash === 'blake2b')
  if (isSame && (size === undefined || Number(size) === shardSize)) return
  throw wrong(
    'algorithm',
    `should have the algorithm ${hash} for ${JSON.stringify(name)}, found ${JSON.stringify(algorithm.slice(0, 100))}`,
  )
}

/** In the order of the array, whatever that is: signers sort differently. */
function checkRoot(resources: readonly SignedResource[], expected: string): void {
  const found = rootDigest(resources.map(({ digest }) => digest))
  if (found === expected) return
  throw wrong('root-digest', `gives the model the digest ${expected}, but its files have ${found}`)
}

function filesOf(resources: readonly SignedResource[], { shardSize }: Serialization): SignedFile[] {
  if (shardSize !== undefined) return filesOfShards(resources, shardSize)
  const isSingleFile = resources.length === 1 && resources[0]?.name === singleFile
  if (!isSingleFile) for (const { name } of resources) checkName(name)
  return resources.map(({ name, digest }) => ({ path: name, digests: [digest] }))
}
