import type { ClosureManifest, ClosureModel } from '../../../../actions/model-manifest-verify/src/closure/files.ts'
import type { ListedFile } from '@seaworthy/manifest'

export const someDigest = 'a'.repeat(64)

/** A file of the first model. */
export function listedFile(name: string, role = 'weights', sha256 = someDigest): ListedFile {
  return { name, role, size: 1, digest: { sha256 }, section: 'models', path: ['models', 0, 'files', 0] }
}

/** A manifest of models, each with the names or files that it lists. */
export function manifestOf(...models: (Omit<ClosureModel, 'files'> & { files: ListedFile[] })[]): ClosureManifest {
  const files = models.flatMap((model, number) =>
    model.files.map((file, index) => ({ ...file, path: ['models', number, 'files', index] })),
  )
  return { manifest: { models }, files }
}
