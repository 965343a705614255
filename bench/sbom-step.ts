import { readFile } from 'node:fs/promises'
import { pairsOf } from '../tools/runner/file-commands.ts'
import { jobStep, type JobStep, type StepRequest } from './job-step.ts'

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
  components: () => Promise<number>
}

/** The action, which only lists unless `inputs` say otherwise, and never fails for what it finds. */
export async function sbomStep({ inputs, ...request }: Omit<StepRequest, 'action'>): Promise<SbomStep> {
  const always = { mode: 'generate', formats: 'cyclonedx-1.7\nspdx-2.3', enforce: 'false' }
  const step = await jobStep({ ...request, action: 'sbom', inputs: { ...always, ...inputs } })
  const outputs = step.program.env?.['GITHUB_OUTPUT'] ?? ''
  return {
    ...step,
    async components() {
      const said = new Map(pairsOf(await readFile(outputs, 'utf8'), process.platform))
      return Number(said.get('component-count'))
    },
  }
}
