import type { Detection } from '../engine/report.ts'

/** A detection with its file. */
export interface LocatedDetection {
  /** Relative to the scanned folder, with `/`. */
  path: string
  detection: Detection
  /** Whether it stands for findings that are not listed: their places are not known. */
  isSum?: true
}
