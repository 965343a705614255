import { runTool, type Ran } from './run-tool.ts'

/** Runs the command line of the reference implementation. */
export async function modelSigning(...args: string[]): Promise<Ran> {
  return python('-m', 'model_signing', '--log-level', 'ERROR', ...args)
}

/** Runs a program that uses the reference implementation as a library, where its command line has no option. */
export async function python(...args: string[]): Promise<Ran> {
  return runTool('model-signing', args)
}
