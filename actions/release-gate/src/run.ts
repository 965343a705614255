import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { sha256, canonicalJson } from '@seaworthy/action-kit'
import { readArtifacts, type Artifact } from '@seaworthy/artifacts'
import { readEvidence, repositoryUri, verificationSummaryStatement, type Evidence } from '@seaworthy/evidence'
import type { Verdict } from '@seaworthy/verdict'
import { evaluate, type Decision } from './evaluate.ts'
import type { Control, Inputs } from './inputs.ts'
import { judge } from './judge.ts'

/** Reads the artifacts and all evidence, decides each control for each artifact, and states the verdict. */
export async function run({ artifacts: patterns, commit, controls }: Inputs, job: Job): Promise<Verdict> {
  const artifacts = await readArtifacts(patterns, job)
  const evidence = await readEvidence(job.evidenceDirectory)
  const release = { artifacts, commit: commit ?? job.invocation.commit, invocation: job.invocation }
  const decisions = evaluate(controls, release, evidence.statements)
  const verdict = judge(release, evidence, decisions)
  const path = await job.addEvidence(
    'verification-summary',
    summarise(verdict, artifacts, controls, evidence, decisions, job),
  )
  job.output('summary-attestation-path', path)
  return verdict
}

function summarise(
  verdict: Verdict,
  artifacts: Artifact[],
  controls: Control[],
  evidence: Evidence,
  decisions: Decision[],
  { invocation, action, now }: Job,
) {
  const used = new Set(decisions.flatMap(({ evidence: files }) => files))
  return verificationSummaryStatement({
    subjects: artifacts.map(({ subject }) => subject),
    verifier: { id: `${invocation.server}/${invocation.workflow}`, version: { [action.name]: action.version } },
    timeVerified: now,
    resourceUri: repositoryUri(invocation),
    policy: { uri: `${repositoryUri(invocation)}#seaworthy.yml`, digest: { sha256: sha256(canonicalJson(controls)) } },
    inputAttestations: evidence.statements
      .filter(({ file }) => used.has(file))
      .map(({ file, sha256: digest }) => ({ uri: nodePath.basename(file), digest: { sha256: digest } })),
    result: verdict.outcome === 'pass' ? 'PASSED' : 'FAILED',
    verifiedLevels:
      verdict.outcome === 'pass' ? controls.map(({ id }) => `SEAWORTHY_${id.toUpperCase().replaceAll('-', '_')}`) : [],
  })
}
