import { spawn, type ChildProcess } from 'node:child_process'
import { constants } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { OutputLines } from './output-lines.ts'

export interface StepProcess {
  nodePath: string
  script: string
  cwd: string
  env: Record<string, string>
  onLine: (line: string) => void
  signal?: AbortSignal
  patience?: Patience
}

/** How long the runner waits, in milliseconds, before it takes the next step to end a process (ProcessInvoker.cs). */
export interface Patience {
  /** From the interrupt signal to the terminate signal. */
  interrupt: number
  /** From the terminate signal to killing the whole tree. */
  terminate: number
  /** From the end of the process to the end of reading from what it left running. */
  drain: number
}

const runnersPatience: Patience = { interrupt: 7500, terminate: 2500, drain: 5000 }

/**
 * Runs a script of an action to its end and hands on the lines of its standard output and standard error.
 * Returns the exit code; throws when the process cannot be started.
 */
export async function runStepProcess(request: StepProcess): Promise<number> {
  const child = spawn(request.nodePath, [request.script], {
    cwd: request.cwd,
    env: request.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: the terminal's Ctrl+C reaches the action through us alone, and its tree can be killed.
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  const patience = request.patience ?? runnersPatience
  const exited = exitOf(child)
  const closed = new Promise<'closed'>((resolve) =>
    child.once('close', () => {
      resolve('closed')
    }),
  )
  readLines(child, request.onLine)
  const onAbort = () => void cancel(child, exited, patience)
  if (request.signal?.aborted) onAbort()
  request.signal?.addEventListener('abort', onAbort, { once: true })
  try {
    const exitCode = await exited
    await endOfOutput(child, closed, patience)
    return exitCode
  } finally {
    request.signal?.removeEventListener('abort', onAbort)
  }
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      // A signal as shells count it: 128 and its number.
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })
}

function readLines(child: ChildProcess, onLine: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    const lines = new OutputLines(onLine)
    stream?.on('data', (chunk: Buffer) => {
      lines.push(chunk)
    })
    stream?.on('end', () => {
      lines.end()
    })
  }
}

/** Interrupt, then terminate, then kill the tree: each when the one before had no effect in time. */
async function cancel(child: ChildProcess, exited: Promise<number>, patience: Patience): Promise<void> {
  // Windows has no signal for one process: the console has told it already, if there is one.
  if (process.platform !== 'win32') child.kill('SIGINT')
  if (await isOver(exited, patience.interrupt)) return
  if (process.platform !== 'win32') child.kill('SIGTERM')
  if (await isOver(exited, patience.terminate)) return
  killTree(child)
}

async function isOver(event: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const timer = new AbortController()
  const waited = delay(milliseconds, false, { signal: timer.signal }).catch(() => false)
  const over = await Promise.race([
    event.then(
      () => true,
      () => true,
    ),
    waited,
  ])
  timer.abort()
  return over
}

/** What the process left running may hold its output open: after a while it is killed, as at the end of a job. */
async function endOfOutput(child: ChildProcess, closed: Promise<unknown>, patience: Patience): Promise<void> {
  if (await isOver(closed, patience.drain)) return
  killTree(child)
  child.stdout?.destroy()
  child.stderr?.destroy()
  await closed
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).once(
      'error',
      () => child.kill('SIGKILL'),
    )
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The whole group is gone already.
  }
}
