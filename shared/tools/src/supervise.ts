import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import { stopProcessGroup } from './process-group.ts'

export interface Ending {
  exitCode: number | null
  signal: NodeJS.Signals | null
  /** Why it was stopped, when it did not end by itself. */
  stopped?: StopReason
}

export type StopReason = { why: 'deadline' | 'output' | 'aborted' } | { why: 'callback'; error: unknown }

export interface Watch {
  deadlineMs: number
  graceMs: number
  signal: AbortSignal | undefined
  /** Whether the program may go on after this piece of output. */
  onOutput: (stream: 'stdout' | 'stderr', chunk: Buffer) => boolean
}

/** How long a program that has exited may leave its output open to its own children. */
const drainMs = 2000

/**
 * Waits until the program has ended and its output is closed, and ends it, with all that it started, when it must not
 * go on. Rejects with the system's error when it could not be started.
 */
export async function supervise(child: ChildProcess, watch: Watch): Promise<Ending> {
  let stopped: StopReason | undefined
  let stopping: Promise<void> | undefined
  const end = () => {
    stopping ??= stopGroup(child, watch.graceMs)
  }
  const stop = (reason: StopReason) => {
    stopped ??= reason
    end()
  }
  const abort = () => {
    stop({ why: 'aborted' })
  }
  const listen = (name: 'stdout' | 'stderr', stream: Readable | null) => {
    stream?.on('data', (chunk: Buffer) => {
      if (stopped) return
      try {
        if (!watch.onOutput(name, chunk)) stop({ why: 'output' })
      } catch (error) {
        stop({ why: 'callback', error })
      }
    })
  }
  listen('stdout', child.stdout)
  listen('stderr', child.stderr)
  const deadline = setTimeout(stop, watch.deadlineMs, { why: 'deadline' })
  let drain: NodeJS.Timeout | undefined
  watch.signal?.addEventListener('abort', abort, { once: true })
  try {
    const ending = await new Promise<Ending>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', () => (drain = setTimeout(end, drainMs)))
      child.once('close', (exitCode, signal) => {
        resolve({ exitCode, signal })
      })
    })
    await stopping
    return { ...ending, ...(stopped && { stopped }) }
  } finally {
    clearTimeout(deadline)
    clearTimeout(drain)
    watch.signal?.removeEventListener('abort', abort)
  }
}

/** Ends the group, then lets go of its pipes: a process that has left the group could hold them open for ever. */
async function stopGroup(child: ChildProcess, graceMs: number): Promise<void> {
  if (child.pid !== undefined) await stopProcessGroup(child.pid, graceMs)
  child.stdout?.destroy()
  child.stderr?.destroy()
}
