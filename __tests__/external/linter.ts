import { spawnSync } from 'node:child_process'
import { installedTool } from '../../tools/installer/installed.ts'

/** What a linter said of a folder: its exit code, and its report on standard output. */
export async function lint(
  tool: string,
  folder: string,
  args: string[],
): Promise<{ exitCode: number | null; report: string }> {
  const { status, stdout, error } = spawnSync(await installedTool(tool), args, { cwd: folder, encoding: 'utf8' })
  if (error) throw error
  return { exitCode: status, report: stdout }
}
