import type { Severity } from '@seaworthy/verdict'

/** Tells of a place in a template. `offset` is in UTF-16 units. */
export type Tell = (rule: string, severity: Severity, message: string, offset: number) => void
