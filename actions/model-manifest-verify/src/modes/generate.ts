import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { commitSubject } from '@seaworthy/evidence'
import { readBounded, writeAtomically } from '@seaworthy/files'
import { outcomeOf, UserError, type Finding, type Verdict } from '@seaworthy/verdict'
import { checkGenerated } from '../generate/check.ts'
import { generate, type Generated, type GenerateRequest } from '../generate/generate.ts'
import type { Inputs } from '../inputs.ts'

/** In bytes. */
const largestManifest = 64 * 1024 * 1024

/** Writes or updates the manifest from what is at `path`; with `check`, only tells whether it is up to date. */
export async function generateManifest(
  { manifest: manifestFile, path, check, signature }: Inputs,
  job: Job,
): Promise<Verdict> {
  const existing = await readExisting(manifestFile)
  const request: GenerateRequest = {
    path: path ?? nodePath.dirname(manifestFile),
    manifestFile,
    ...(existing !== undefined && { existing }),
    leaveOut: signature === undefined ? [] : [signature],
    hashing: { worker: job.worker('read') },
  }
  if (check) {
    const { generated, upToDate, findings } = await checkGenerated(request)
    return verdictOf(generated, upToDate, findings, job)
  }
  const generated = await generate(request)
  if (generated.changed) await writeAtomically(manifestFile, generated.text)
  return verdictOf(generated, true, [], job)
}

async function readExisting(file: string): Promise<string | undefined> {
  try {
    return (await readBounded(file, largestManifest)).toString('utf8')
  } catch (error) {
    if (error instanceof UserError && error.rule === 'files/not-found') return undefined
    throw error
  }
}

function verdictOf(
  { summary, unknown, unsafe, changed, changes }: Generated,
  upToDate: boolean,
  findings: Finding[],
  job: Job,
): Verdict {
  // The manifest is written all the same: a reviewer sees what it lists, and an exception needs its digest.
  const outcome = upToDate ? outcomeOf(unsafe) : 'fail'
  job.output('files', summary.files)
  job.output('bytes', summary.bytes)
  job.output('verified', outcome === 'pass')
  return {
    outcome,
    findings: [
      ...findings,
      ...unsafe,
      ...unknown.map((message) => ({
        rule: 'manifest/unknown',
        severity: 'note' as const,
        message,
        remedy: 'Fill it in by hand: generating again keeps what you write.',
      })),
    ],
    subjects: [commitSubject(job.invocation)],
    measured: {
      judged: false,
      models: summary.models.map(({ name, files, bytes }) => ({ model: name, files, bytes })),
      changed,
      differences: changes.length,
      prompts: summary.prompts,
      configurations: summary.configs,
      files: summary.files,
      bytes: summary.bytes,
    },
  }
}
