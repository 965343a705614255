import { statSync } from 'node:fs'
import nodePath from 'node:path'
import { globPaths } from '@seaworthy/files'

/**
 * The artifacts that an input names, by absolute path: a line that names a folder is an unpacked app, others are globs of
 * files. Throws `files/no-match` for a line that names nothing.
 */
export async function findArtifacts(lines: readonly string[], workingDirectory: string): Promise<string[]> {
  const folders = new Set<string>()
  const globs: string[] = []
  for (const line of lines) {
    const path = nodePath.resolve(workingDirectory, line)
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) folders.add(path)
    else globs.push(line)
  }
  return [...folders, ...(globs.length > 0 ? await globPaths(workingDirectory, globs) : [])]
}
