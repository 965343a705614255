import type { Job } from '@seaworthy/action-kit'
import { commitInput, provenanceStatement } from '@seaworthy/evidence'
import type { Verdict } from '@seaworthy/verdict'
import { readArtifacts } from '@seaworthy/artifacts'
import type { Inputs } from './inputs.ts'

/** Reads every artifact once, and states which commit and which run it came from. */
export async function run({ artifacts: patterns, commit }: Inputs, job: Job): Promise<Verdict> {
  const artifacts = await readArtifacts(patterns, job)
  const source = commitInput(job.invocation, commit ?? job.invocation.commit)
  const outputs = artifacts.map(({ subject }) => subject)
  const statement = provenanceStatement({ outputs, inputs: [source], invocation: job.invocation, finishedOn: job.now })
  job.output('provenance-path', await job.addEvidence('provenance', statement))
  job.output('artifacts', artifacts.length)
  return {
    outcome: 'pass',
    findings: [],
    subjects: outputs,
    measured: {
      artifacts: artifacts.map(({ subject, size }) => ({
        artifact: subject.name,
        bytes: size,
        sha256: subject.digest['sha256'] ?? '',
      })),
      commit: commit ?? job.invocation.commit,
    },
  }
}
