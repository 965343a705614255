import type { Reported } from './reported.ts'

/**
 * Whether the number of vulnerabilities means anything: advisories were consulted, and could be had. A number beside
 * advisories that are missing would be read as all there are.
 */
export function isAssessed(advisories: Reported['advisories']): boolean {
  return advisories !== undefined && !advisories.notAssessed.some(({ why }) => why === 'no-advisories')
}
