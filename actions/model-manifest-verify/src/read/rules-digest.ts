import nodePath from 'node:path'
import { programDigest } from '@seaworthy/files'

/**
 * Digest of the scripts of a worker's folder and the version of Node: a cached judgement is worth nothing to other rules
 * than those that made it.
 */
export async function rulesDigest(worker: string): Promise<string> {
  return (await programDigest([nodePath.dirname(worker)])) ?? `source ${process.version}`
}
