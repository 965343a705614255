import type { ManifestFile, Model } from '../schema.ts'

/** What the files of a model tell about it. What they do not tell is absent, and is for people to write. */
export interface FoundModel extends Partial<Omit<Model, 'name' | 'source' | 'files' | 'runtime'>> {
  name: string
  source?: { uri?: string | undefined; revision?: string | undefined }
  files: ManifestFile[]
}

/** A file as it is now, whatever the manifest says of it. */
export type FileFacts = Omit<ManifestFile, 'role'>

/** All that is known of the files that a manifest lists or should list. */
export interface Found {
  models: FoundModel[]
  prompts: ManifestFile[]
  configs: ManifestFile[]
  /** Files that the manifest lists and that no rule recognises. */
  others: FileFacts[]
  /** Names that the manifest lists, and at which there is nothing. */
  gone: ReadonlySet<string>
}
