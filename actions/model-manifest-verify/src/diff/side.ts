import type { Manifest } from '@seaworthy/manifest'

/** One of the two manifests that are compared, and what can still be read of its files. */
export interface Side {
  manifest: Manifest
  /** The text of a file that the manifest lists; nothing when it is not at hand, too large, not text, or not the listed bytes. */
  read(name: string): Promise<string | undefined>
  /** The chat template embedded in a file that the manifest lists, under the same conditions. */
  readChatTemplate?(name: string): Promise<string | undefined>
}

/** Before and after. */
export interface Sides {
  before: Side
  after: Side
}
