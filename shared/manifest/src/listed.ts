import type { Path } from '@seaworthy/documents'
import type { ManifestFile } from './schema.ts'

/** A file that the manifest lists, and where it does. */
export interface ListedFile extends ManifestFile {
  section: 'models' | 'prompts' | 'configs'
  path: Path
}

/** What is wrong with a manifest that fits its schema, at the value that is to be mended. */
export interface Fault {
  path: Path
  rule: string
  message: string
  remedy: string
}
