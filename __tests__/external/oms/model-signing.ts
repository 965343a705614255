import { spawnSync } from 'node:child_process'
import { installedTool } from '../../../tools/installer/installed.ts'

export interface Ran {
  exitCode: number | null
  output: string
}

/** Runs the command line of the reference implementation. */
export async function modelSigning(...args: string[]): Promise<Ran> {
  return python('-m', 'model_signing', '--log-level', 'ERROR', ...args)
}

/** Runs a program that uses the reference implementation as a library, where its command line has no option. */
export async function python(...args: string[]): Promise<Ran> {
  const { status, stdout, stderr, error } = spawnSync(await installedTool('model-signing'), args, { encoding: 'utf8' })
  if (error) throw error
  return { exitCode: status, output: stdout + stderr }
}
