import type { Json } from '@seaworthy/verdict'

/** What the manifest says of a file. */
export interface ExpectedFile {
  /** Relative to the manifest's folder. */
  name: string
  size: number
  sha256: string
}

/** Why a file is not the reviewed one, when its bytes tell, and what mends it. */
export interface Explanation {
  rule: string
  message: string
  remedy: string
  properties?: Record<string, Json>
}
