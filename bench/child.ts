import { spawn } from 'node:child_process'

export interface Program {
  command: string
  args: string[]
  cwd?: string
  env?: NodeJS.ProcessEnv
  /** Exit statuses by which it says that it found something, beside 0. */
  finds?: readonly number[]
}

/** What a program left: its exit status and what it wrote to standard output and standard error. */
export interface Left {
  status: number | null
  output: string
}

/** Runs a program to its end. Rejects when it cannot be started. */
export function runToEnd({ command, args, ...options }: Program): Promise<Left> {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', fail)
    child.once('close', (status) => {
      settle({ status, output: Buffer.concat(chunks).toString() })
    })
  })
}
