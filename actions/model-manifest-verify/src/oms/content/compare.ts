import { UserError, type Finding } from '@seaworthy/verdict'
import type { SignedFile, SignedModel } from '../statement/model.ts'
import type { Measured } from './measure.ts'

/** A finding about one file of the model; the caller knows its place. */
export type SignatureDiscrepancy = Omit<Finding, 'at'> & { name: string }

/**
 * Compares files with what was signed. `measured` has the signed files that are there, by path, or why they could not be
 * read. `present` is everything in the model that may not be there unsigned; empty when unsigned files do not matter.
 * Pure: the signature is verified, the files are read.
 */
export function compareResources(
  signed: SignedModel,
  measured: ReadonlyMap<string, Measured | UserError>,
  present: Iterable<{ path: string; size: number }> = [],
): SignatureDiscrepancy[] {
  const names = new Set(signed.files.map(({ path }) => path))
  return [
    ...signed.files.flatMap((file) => compareFile(file, measured.get(file.path), signed)),
    ...[...present].filter(({ path }) => !names.has(path)).map((file) => unsignedFile(file, signed)),
  ]
}

function compareFile(
  file: SignedFile,
  found: Measured | UserError | undefined,
  signed: SignedModel,
): SignatureDiscrepancy[] {
  if (found === undefined) return [missing(file)]
  if (found instanceof UserError) return [unreadable(file, found)]
  const isSame =
    found.digests.length === file.digests.length &&
    found.digests.every((digest, index) => digest === file.digests[index]) &&
    (file.size === undefined || file.size === found.size)
  return isSame ? [] : [changed(file, found, signed)]
}

function missing({ path }: SignedFile): SignatureDiscrepancy {
  return {
    rule: 'signature/missing-file',
    severity: 'critical',
    message: `The signed file ${JSON.stringify(path)} is missing.`,
    remedy: 'Add the file as it was signed (Git LFS or DVC may have to fetch it), or sign the model anew without it.',
    properties: { name: path },
    name: path,
  }
}

function unreadable({ path }: SignedFile, error: UserError): SignatureDiscrepancy {
  return {
    rule: error.rule.startsWith('signature/') ? error.rule : 'signature/unreadable-file',
    severity: 'critical',
    message: `The signed file ${JSON.stringify(path)} cannot be verified: ${error.message}`,
    remedy: error.details.remedy,
    properties: { name: path, reason: error.rule },
    name: path,
  }
}

function changed(file: SignedFile, found: Measured, { serialization }: SignedModel): SignatureDiscrepancy {
  const { hash, shardSize } = serialization
  const name = JSON.stringify(file.path)
  const first = file.digests.findIndex((digest, index) => digest !== found.digests[index])
  const at = first === -1 ? file.digests.length : first
  const expected = file.digests[at] ?? 'its end'
  const actual = found.digests[at] ?? 'its end'
  const where = shardSize === undefined ? '' : ` from byte ${at * shardSize} on`
  return {
    rule: 'signature/changed-file',
    severity: 'critical',
    message: `The file ${name} is not the one that was signed: expected ${hash} ${expected}${where}, found ${actual} (${found.size} bytes).`,
    remedy: 'Restore the signed file, or review the new one and let its signer sign the model anew.',
    properties: {
      name: file.path,
      expected: file.digests.slice(0, 100),
      found: found.digests.slice(0, 100),
      size: found.size,
    },
    name: file.path,
  }
}

function unsignedFile(
  { path, size }: { path: string; size: number },
  { serialization }: SignedModel,
): SignatureDiscrepancy {
  const name = JSON.stringify(path)
  const properties = { name: path, size }
  if (serialization.method === 'shards' && size === 0) {
    return {
      rule: 'signature/unprotected-empty-file',
      severity: 'low',
      message: `The empty file ${name} is not protected: a signature over shards has no empty files.`,
      remedy: 'Check that it belongs to the model, or let its signer sign the model by files.',
      properties,
      name: path,
    }
  }
  return {
    rule: 'signature/unsigned-file',
    severity: 'high',
    message: `The file ${name} lies in the model, but was not signed.`,
    remedy: 'Remove it, or review it and let the signer sign the model anew.',
    properties,
    name: path,
  }
}
