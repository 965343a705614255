import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Program } from '../../../shared/tools/src/tool.ts'

/** This Node, as a program that runs scripts. */
export const node: Program = { name: 'node', path: process.execPath, invokedAs: process.execPath }

export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(path.join(tmpdir(), 'tools-test-')))
}

/** A script for `node`. */
export function script(folder: string, name: string, source: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, source)
  return file
}

/** An executable that is a Node script: what stands on PATH in these tests. */
export function executable(folder: string, name: string, source: string): string {
  mkdirSync(folder, { recursive: true })
  const file = script(folder, name, `#!${process.execPath}\n${source}\n`)
  chmodSync(file, 0o755)
  return file
}

/** Whether a process still runs: one that has ended, and whose parent has not asked for it yet, does not. */
export function runs(pid: number): boolean {
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
  return state !== '' && !state.startsWith('Z')
}
