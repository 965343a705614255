import { execFile } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const pollMs = 25

/**
 * Ends a program and all that it started. POSIX: SIGTERM to the process group, then SIGKILL to those left after
 * `graceMs`. Windows has no such signals: the tree is ended at once. The program must lead its group (`detached`).
 */
export async function stopProcessGroup(pid: number, graceMs: number): Promise<void> {
  if (process.platform === 'win32') return stopTree(pid)
  signalGroup(pid, 'SIGTERM')
  const patience = performance.now() + graceMs
  while (performance.now() < patience) {
    if (!signalGroup(pid, 0)) return
    await sleep(pollMs)
  }
  signalGroup(pid, 'SIGKILL')
}

/** Whether the group still had a process that took the signal. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal)
  } catch {
    return false
  }
}

async function stopTree(pid: number): Promise<void> {
  const taskkill = path.join(process.env['SystemRoot'] ?? String.raw`C:\Windows`, 'System32', 'taskkill.exe')
  try {
    await promisify(execFile)(taskkill, ['/PID', String(pid), '/T', '/F'], { windowsHide: true })
  } catch {
    // It fails when the tree has ended in the meantime, which is what was asked for.
  }
}
