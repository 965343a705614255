import { openRoot } from '@seaworthy/files'
import type { ManifestDocument } from '@seaworthy/manifest'
import { findDvcClaims } from './dvc/find.ts'
import { together, type FoundClaims } from './found.ts'
import { findHubClaims, type RevisedFile } from './huggingface/find.ts'
import { findLfsClaims } from './lfs.ts'

/**
 * Everything in the checkout that says what the listed files should be: documents of DVC, the commit's Git LFS pointers,
 * what huggingface_hub noted. A source that is there and cannot be read is a finding.
 */
export async function findClaims({ folder, files, manifest }: ManifestDocument): Promise<FoundClaims> {
  const root = await openRoot(folder)
  const names = files.map(({ name }) => name)
  return together([
    await findDvcClaims(root, names),
    await findLfsClaims(root, names),
    await findHubClaims(root, revisedFiles({ files, manifest })),
  ])
}

/** One after the other: most are looked at and forgotten. */
function* revisedFiles({ files, manifest }: Pick<ManifestDocument, 'files' | 'manifest'>): Generator<RevisedFile> {
  for (const file of files) {
    const [, model] = file.path
    const source = file.section === 'models' && typeof model === 'number' ? manifest.models[model]?.source : undefined
    yield source ? { file, revision: source.revision } : { file }
  }
}
