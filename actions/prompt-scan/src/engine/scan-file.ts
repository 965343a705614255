import type { FileReport } from './report.ts'

/** Scans one file at its path, alone; undefined when it is nothing to an agent. */
export async function scanFile(_path: string, _bytes: Uint8Array): Promise<FileReport | undefined> {
  return Promise.resolve(undefined)
}
