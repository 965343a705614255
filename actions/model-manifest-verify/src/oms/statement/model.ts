import type { HashName } from '../content/hash.ts'
import type { SignedBy } from '../trust/trust.ts'

/** How files became digests (spec, 5.2.2). */
export interface Serialization {
  method: 'files' | 'shards'
  hash: HashName
  /** Bytes; for shards alone. */
  shardSize?: number
  /** Whether the signer followed symbolic links. */
  allowSymlinks: boolean
  /** Relative paths that the signer left out, beside those that everybody leaves out. */
  ignorePaths: string[]
}

/** A file, or with shards a part of one, as it was signed. */
export interface SignedResource {
  name: string
  /** Lower-case hexadecimal. */
  digest: string
  algorithm: HashName
}

/** A file of the model: one digest, or with shards one for each part in their order. */
export interface SignedFile {
  /** Relative to the model, with `/`; `.` when the model is a single file, as old signers call it. */
  path: string
  digests: string[]
  /** Bytes, which only shards tell. */
  size?: number
}

/** What a statement says about a model. Proven only together with its signature. */
export interface Statement {
  /** What the signer called the model; informational. */
  rootName: string
  /** SHA-256 over all digests in their order. A statement of version 0.2 has none. */
  rootDigest?: string
  serialization: Serialization
  resources: SignedResource[]
  files: SignedFile[]
}

/** A statement whose signature is verified. */
export interface SignedModel extends Statement {
  signedBy: SignedBy
}
