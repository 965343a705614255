import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Program } from './child.ts'
import { jobStep } from './job-step.ts'

/** A step that has next to nothing to do, as a program that can be run again and again. */
export interface IdleJob {
  step: Program
  close: () => Promise<void>
}

/** What an action needs to be told before it looks for a file; unknown inputs and other actions' sections do no harm. */
const inputs = { artifacts: 'absent' }
const configuration = 'release-gate:\n  controls: [{ id: built, action: provenance, binding: subject }]\n'

/**
 * The step of an action in a workspace with nothing but seaworthy.yml: the action reads its inputs and its
 * configuration, says which file is missing, and ends.
 */
export async function idleJob(suiteRoot: string, action: string): Promise<IdleJob> {
  const workspace = await mkdtemp(path.join(await realpath(tmpdir()), 'seaworthy-bench-'))
  await writeFile(path.join(workspace, 'seaworthy.yml'), configuration)
  const { program, close } = await jobStep({ suiteRoot, action, workspace, inputs })
  return {
    step: program,
    async close() {
      await close()
      await rm(workspace, { recursive: true, force: true })
    },
  }
}
