import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pairsOf } from '../tools/runner/file-commands.ts'
import { jobStep, type JobStep, type StepRequest } from './job-step.ts'
import type { Repeated } from './sbom-rounds.ts'

/** The action in a table: from its start to its evidence, with its documents checked against their schemas. */
export const wholeRun = 'sbom, whole run'

/** Its collecting and its writing alone, bundled as the action is. */
export const documentsOnly = 'sbom, documents only'

/** Where a case is measured: an empty folder for what is read, and one for what is written. */
export interface SbomBench {
  folder: string
  work: string
  suiteRoot: string
  /** The script of `documentsOnly`, which takes the folder that is read and the one that is written to. */
  listing: string
}

/** The step of `sbom`, and what it said of its last run. */
export interface SbomStep extends JobStep {
  program: Repeated
  components: () => Promise<number>
}

/**
 * The action, which only lists unless `inputs` say otherwise, and never fails for what it finds. Each run finds the empty
 * evidence folder of a job's first step: it would read what its last run left there.
 */
export async function sbomStep({ inputs, ...request }: Omit<StepRequest, 'action'>): Promise<SbomStep> {
  const evidence = await mkdtemp(path.join(await realpath(tmpdir()), 'seaworthy-evidence-'))
  const always = { mode: 'generate', formats: 'cyclonedx-1.7\nspdx-2.3', enforce: 'false', 'evidence-dir': evidence }
  const { program, close } = await jobStep({ ...request, action: 'sbom', inputs: { ...always, ...inputs } })
  const outputs = program.env?.['GITHUB_OUTPUT'] ?? ''
  const clear = () => rm(evidence, { recursive: true, force: true })
  return {
    program: { ...program, reset: clear },
    async close() {
      await close()
      await clear()
    },
    async components() {
      const said = new Map(pairsOf(await readFile(outputs, 'utf8'), process.platform))
      return Number(said.get('component-count'))
    },
  }
}
