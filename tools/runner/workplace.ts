import { mkdir, mkdtemp, realpath, rm, symlink, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeDirectory } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import type { JobFolders } from './environment.ts'

/** The folders of one run. What it leaves goes to `out`; the rest is gone when the workplace is closed. */
export interface Workplace {
  folders: JobFolders
  out: string
  /** Where actions leave evidence unless told otherwise. */
  evidence: string
  summary: string
  /** Removes what only the job needed. */
  close: () => Promise<void>
  /** Removes `out` too when it is a temporary folder: for a run that came to nothing. */
  discard: () => Promise<void>
}

/** The folder in RUNNER_TEMP that the actions of the suite write to. */
const suiteFolder = 'seaworthy'

/**
 * Makes the folders of a run, its own whoever else is running. `$RUNNER_TEMP/seaworthy` leads to `out`, so that evidence
 * and reports land there. Throws a UserError when `out` cannot be such a folder.
 */
export async function openWorkplace(workspace: string, action: string, out: string | undefined): Promise<Workplace> {
  const kept = out === undefined ? await newFolder(`seaworthy-${action}-`) : await outFolder(out)
  const evidence = path.join(kept, 'evidence')
  await Promise.all([evidence, path.join(kept, 'reports')].map(makeDirectory))
  const root = await newFolder('seaworthy-job-')
  const folders: JobFolders = {
    home: path.join(root, 'home'),
    temp: path.join(root, 'tmp'),
    runnerTemp: path.join(root, '_temp'),
    toolCache: path.join(root, '_tool'),
    workspace,
  }
  const { home, temp, runnerTemp, toolCache } = folders
  await Promise.all([home, temp, runnerTemp, toolCache].map((folder) => mkdir(folder)))
  const link = path.join(runnerTemp, suiteFolder)
  await symlink(kept, link, 'junction')
  return {
    folders,
    out: kept,
    evidence,
    summary: path.join(kept, 'summary.md'),
    close: () => removeJob(root, link),
    discard: async () => {
      if (out === undefined) await rm(kept, { recursive: true, force: true })
    },
  }
}

/** The link goes first and by itself: nothing may be removed through it. */
async function removeJob(root: string, link: string): Promise<void> {
  await unlink(link).catch(() => undefined)
  await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

async function newFolder(prefix: string): Promise<string> {
  return mkdtemp(path.join(await realpath(tmpdir()), prefix))
}

async function outFolder(out: string): Promise<string> {
  try {
    await makeDirectory(out)
    return await realpath(out)
  } catch (cause) {
    throw new UserError('runner/out', `The output folder ${out} cannot be made: ${String(cause)}.`, {
      remedy: 'Name a folder, or a path where one can be made, with --out.',
      cause,
    })
  }
}
