export { readManifest } from './read.ts'
export type { ListedFile, ManifestDocument } from './read.ts'
export { knownRoles, manifestSchema } from './schema.ts'
export type { Manifest, ManifestFile, Model } from './schema.ts'
