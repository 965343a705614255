import type { Fault } from '../../inventory/inventory.ts'
import { folderOf } from '../../inventory/path.ts'
import type { SourceFolder } from '../collector.ts'
import { projectFile } from './files.ts'
import { readProject } from './project.ts'

/**
 * Packages that all projects beside a lock file use for building alone, by names in lower case: analysers, generators,
 * and what takes part in the build.
 */
export async function developmentPackages(
  lockFile: string,
  folder: SourceFolder,
): Promise<{ development: Set<string>; faults: Fault[] }> {
  const directory = folderOf(lockFile)
  const development = new Set<string>()
  const shipped = new Set<string>()
  const faults: Fault[] = []
  for (const path of folder.paths) {
    const isBeside = path.startsWith(directory) && !path.includes('/', directory.length)
    if (!isBeside || !projectFile.test(path)) continue
    const { project, faults: broken } = await readProject(path, folder)
    faults.push(...broken)
    for (const { name, isDevelopment } of project?.packages ?? []) {
      ;(isDevelopment ? development : shipped).add(name.toLowerCase())
    }
  }
  for (const name of shipped) development.delete(name)
  return { development, faults }
}
