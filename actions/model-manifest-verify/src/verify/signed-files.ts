import nodePath from 'node:path'
import type { ListedFile, ManifestDocument } from '@seaworthy/manifest'
import { UserError } from '@seaworthy/verdict'
import type { Discrepancy } from '../compare.ts'
import { compareResources, type SignedModel } from '../oms/oms.ts'
import type { NamedReading, Reading } from './listed-files.ts'

/**
 * Compares the files with what was signed about the manifest: every file must be signed, and the manifest itself where it
 * is given. Takes its digests from the readings that verification needs anyway.
 */
export function signatureFindings(
  signed: SignedModel,
  readings: readonly NamedReading[],
  files: readonly ListedFile[],
  manifest: Pick<ManifestDocument, 'file' | 'sha256'> | undefined,
): Discrepancy[] {
  const entries = new Map(files.map((listed) => [listed.name, listed]))
  const measured = new Map(
    readings.map(({ name, found }) => [name, found instanceof UserError ? found : measuredBy(found, signed)]),
  )
  const own = manifest ? [{ path: nodePath.basename(manifest.file), size: 1 }] : []
  for (const { path } of own) {
    if (isAnother(readings.find(({ name }) => name === path)?.found, manifest?.sha256)) measured.set(path, changed())
  }
  const present = [...files.map(({ name, size }) => ({ path: name, size })), ...own]
  return compareResources(signed, measured, present).map(({ name, ...finding }) => {
    const entry = entries.get(name)
    return entry ? { ...finding, entry } : finding
  })
}

function measuredBy({ size, sha256, digests, parts }: Reading, { serialization: { hash, shardSize } }: SignedModel) {
  const whole = hash === 'sha256' ? sha256 : digests[hash]
  return { size, digests: shardSize === undefined ? [whole ?? 'not read'] : (parts ?? []) }
}

/** Whether the manifest's file, as it is read for the signature, is not the one that all decisions are made of. */
function isAnother(found: NamedReading['found'] | undefined, sha256: string | undefined): boolean {
  return found !== undefined && !(found instanceof UserError) && found.sha256 !== sha256
}

function changed(): UserError {
  return new UserError('signature/changed-while-reading', 'The manifest was changed while it was being verified.', {
    remedy: 'Run this step when nothing writes to the checkout any more.',
  })
}
