import type { FoundFile } from '../../discovery/found-files.ts'
import type { UserRule } from '../../governance/user-rules.ts'

/** What a worker is started with. */
export interface WorkerData {
  userRules: readonly UserRule[]
  /** One 32-bit integer: the number of the file that the worker is at, from 1; 0 when it is at none. */
  at: SharedArrayBuffer
}

/** A file for a worker, with its number. */
export interface Task extends FoundFile {
  /** From 1 on. */
  id: number
}

/** What a worker answers to a batch of tasks. Reports are JSON, which costs half of what structured cloning does. */
export type Reply = { reports: string; ids: number[] } | { done: true }
