import { execFile } from 'node:child_process'
import { installedTool } from '../../../tools/installer/installed.ts'

export interface Ran {
  exitCode: number
  output: string
}

/** Runs a tool of the lock to its end, while the services of the test answer it. */
export async function runTool(name: string, args: readonly string[]): Promise<Ran> {
  const program = await installedTool(name)
  return new Promise((resolve, reject) => {
    execFile(program, args, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code
      if (typeof exitCode === 'number') resolve({ exitCode, output: stdout + stderr })
      else reject(error ?? new Error('no exit code'))
    })
  })
}
