import { hash } from 'node:crypto'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { readManifest, type ManifestDocument } from '@seaworthy/manifest'
import type { Discrepancy } from '../../../../actions/model-manifest-verify/src/compare.ts'
import { findClaims } from '../../../../actions/model-manifest-verify/src/sources/find.ts'
import { judgeClaims, neededDigests } from '../../../../actions/model-manifest-verify/src/sources/judge.ts'
import { writeFile } from 'node:fs/promises'
import { measured } from './measured.ts'

export interface Listing {
  [name: string]: string | Buffer
}

/** Writes a manifest of one model with these files, and reads it. */
export async function listIn(
  folder: string,
  files: Listing,
  source = { uri: 'hf://acme/voice', revision: 'r1' },
): Promise<ManifestDocument> {
  const entries = Object.entries(files).map(([name, content]) => ({
    name,
    role: 'weights',
    size: Buffer.byteLength(content),
    digest: { sha256: hash('sha256', content, 'hex') },
  }))
  const path = join(folder, 'models.manifest.yaml')
  await writeFile(
    path,
    stringify({ version: 1, models: [{ name: 'voice', source, licenses: ['MIT'], files: entries }] }),
  )
  return readManifest(path)
}

/** What the sources of truth in a folder say against the listed files, as the action goes about it. */
export async function checkSources(manifest: ManifestDocument): Promise<Discrepancy[]> {
  const { claims, findings } = await findClaims(manifest)
  const names = manifest.files.map(({ name }) => name)
  const needed = neededDigests(claims, names)
  const found = new Map(names.map((name) => [name, measured(join(manifest.folder, name), needed.get(name) ?? [])]))
  return [...findings, ...judgeClaims(claims, manifest.files, found)]
}
