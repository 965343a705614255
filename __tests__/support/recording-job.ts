import { mkdir, mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { unsigned, writeStatement, type Invocation } from '@seaworthy/evidence'
import { writeAtomically } from '@seaworthy/files'

export const invocation: Invocation = {
  server: 'https://github.com',
  repository: 'acme/desk-agent',
  commit: 'c'.repeat(40),
  ref: 'refs/heads/main',
  workflow: 'acme/desk-agent/.github/workflows/release.yml@refs/heads/main',
  event: 'push',
  run: '42',
  attempt: 1,
  runner: { os: 'Linux', arch: 'X64', environment: 'self-hosted' },
}

/** A job that keeps what an action told it. */
export interface RecordingJob extends Job {
  readonly outputs: Record<string, string>
  readonly lines: string[]
}

/** A job over a working directory, with an empty evidence directory. */
export async function recordingJob(workingDirectory: string, overrides: Partial<Job> = {}): Promise<RecordingJob> {
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'job-')))
  const evidenceDirectory = join(temporary, 'evidence')
  await mkdir(evidenceDirectory)
  const outputs: Record<string, string> = {}
  const lines: string[] = []
  const state: Record<string, string> = {}
  const action = overrides.action ?? { name: 'model-manifest-verify', version: '0.0.0' }
  return {
    workspace: workingDirectory,
    workingDirectory,
    evidenceDirectory,
    action,
    invocation,
    now: new Date('2026-01-02T03:04:05Z'),
    isDated: true,
    outputs,
    lines,
    event: () => Promise.resolve({}),
    info: (line) => lines.push(line),
    progress: () => ({ advance: () => undefined }),
    output: (name, value) => {
      outputs[name] = String(value)
    },
    addEvidence: (kind, statement) =>
      writeStatement(overrides.evidenceDirectory ?? evidenceDirectory, {
        action: action.name,
        kind,
        statement,
        seal: unsigned,
      }),
    leave: async (name, content) => {
      await writeAtomically(join(temporary, 'reports', name), content)
      return join(temporary, 'reports', name)
    },
    worker: (name) => resolve('dist', action.name, 'workers', name, 'index.js'),
    saveState: (name, value) => {
      state[name] = value
    },
    readState: (name) => state[name] ?? '',
    ...overrides,
  }
}
