// Types alone: the readers are loaded on use, each by its own path.
export type { Content, ContentFinding, Format, ScanContext } from './format.ts'
export type { ContentVerdict, ScanResult } from './scan.ts'
