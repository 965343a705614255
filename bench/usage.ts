import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { UserError } from '@seaworthy/verdict'
import { runToEnd, type Program } from './child.ts'

/** What a program took. */
export interface Usage {
  /** In seconds. */
  wall: number
  /** User and system time of all its threads and children, in seconds. */
  cpu: number
  /** Most memory of one of its processes, in bytes. */
  peak: number
}

const script = fileURLToPath(new URL('measured.py', import.meta.url))

/** Runs a program and measures it; `output` is a file for what it prints. Throws when it does not end as it should. */
export async function usageOf({ command, args, finds = [], ...options }: Program, output: string): Promise<Usage> {
  const measured = { command: 'python3', args: [script, output, command, ...args], ...options }
  const { status, output: said } = await runToEnd(measured)
  if (status !== 0) throw failed(command, said)
  const { status: own, ...usage } = JSON.parse(said) as Usage & { status: number }
  if (own !== 0 && !finds.includes(own)) throw failed(command, (await readFile(output, 'utf8')).slice(-2000))
  return usage
}

function failed(command: string, said: string): UserError {
  return new UserError('bench/failed', `${command}, which is compared, failed:\n${said}`, {
    remedy: 'Run `tools/install --for-tests`, install coreutils, hashdeep, openssl and python3, and try again.',
  })
}
