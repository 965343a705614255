import { execFile } from 'node:child_process'
import { installedTool } from '../../../tools/installer/installed.ts'

export interface Ran {
  exitCode: number
  output: string
}

/** Runs the command line of the reference implementation. */
export async function modelSigning(...args: string[]): Promise<Ran> {
  return python('-m', 'model_signing', '--log-level', 'ERROR', ...args)
}

/**
 * Runs a program that uses the reference implementation as a library, where its command line has no option. Services of the
 * test answer meanwhile.
 */
export async function python(...args: string[]): Promise<Ran> {
  const interpreter = await installedTool('model-signing')
  return new Promise((resolve, reject) => {
    execFile(interpreter, args, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code
      if (typeof exitCode === 'number') resolve({ exitCode, output: stdout + stderr })
      else reject(error ?? new Error('no exit code'))
    })
  })
}
