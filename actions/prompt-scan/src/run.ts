import { stat } from 'node:fs/promises'
import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { glob, globPaths, openRoot } from '@seaworthy/files'
import { UserError, type Verdict } from '@seaworthy/verdict'
import { openCache } from './cache/open-cache.ts'
import type { ReportCache } from './cache/report-cache.ts'
import { scanFolder, type FolderScan } from './engine/scan-folder.ts'
import { fixFiles } from './fix.ts'
import { noBaseline, readBaseline, writeBaseline, type Baseline } from './governance/baseline.ts'
import type { RepositoryFacts } from './governance/facts.ts'
import { govern, type Government, type Use } from './governance/govern.ts'
import { lockName } from './governance/lock-name.ts'
import { readLock, writeLock } from './governance/lock.ts'
import { detectionOf, fileDetections, repositoryDetections } from './governance/repository.ts'
import { slowRules } from './governance/required-words.ts'
import { targetOf, type Target } from './governance/target.ts'
import { loadUserRules } from './governance/load-user-rules.ts'
import type { UserRule } from './governance/user-rules.ts'
import type { Inputs } from './inputs.ts'
import { open } from './judge.ts'
import { leaveReports } from './report/leave.ts'
import { verdictOf } from './report/verdict.ts'
import { idleSuppression, idleSuppressions } from './rules/governance/ps906-idle-suppression.ts'
import { rules as ownRules } from './rules/index.ts'
import type { RuleInfo } from './rules/rule.ts'

/** Scans what models read below a folder, sets aside what is accepted, and judges the rest. */
export async function run(inputs: Inputs, job: Job): Promise<Verdict> {
  requireAcceptable(inputs)
  const userRules = await loadUserRules(await globPaths(job.workingDirectory, inputs.rules ?? []))
  const slow = slowRules(userRules)
  if (slow !== undefined) job.info(slow)
  const infos = new Map([...ownRules.map(({ info }) => info), ...userRules].map((info) => [info.id, info]))
  const target = await targetOf(inputs.path, inputs.changedOnly, () => job.event())
  if (target.widened !== undefined) job.info(`Scanning everything, since ${target.widened}.`)
  const cache = await openCache(inputs, userRules, job)
  const scan = await scanTarget(target, { userRules, cache }, inputs, job)
  if (inputs.accept === 'tools') await acceptTools(target, scan, job)
  const facts = await factsOf(target, scan, inputs.manifest)
  const judgedBy = governing(scan, facts, infos, job)
  const baseline = inputs.accept === 'baseline' ? await acceptFindings(judgedBy(noBaseline), inputs, job) : undefined
  const government = judgedBy(baseline ?? (await knownFindings(inputs, job)))
  const scanned = { target, scan, government, infos }
  await leaveReports(scanned, job)
  return verdictOf(scanned, inputs.failOn, job)
}

/** With `fix`, what is judged is what is left after hidden characters were removed. */
async function scanTarget(
  target: Target,
  rules: { userRules: UserRule[]; cache: ReportCache | undefined },
  inputs: Inputs,
  job: Job,
): Promise<FolderScan> {
  const knowledge = await named(target, inputs.knowledge)
  const exclude = await named(target, inputs.exclude)
  const look = () => scanFolder(target.root, { job, ...rules, only: target.only, knowledge, exclude })
  const scan = await look()
  if (target.only === undefined && exclude.length > 0 && scan.scanned === 0) throw nothingLeft()
  return inputs.fix && (await fixFiles(target.root, scan.reports, job)) > 0 ? look() : scan
}

function nothingLeft(): UserError {
  return new UserError(
    'prompt-scan/nothing-left',
    'Expected "exclude" to leave files to scan, found that it leaves none.',
    {
      remedy: 'Exclude only files that no model reads, such as "fixtures/**", in seaworthy.yml or in the step.',
    },
  )
}

/** Absolute paths of what globs name below the target; a glob that names nothing today may do so tomorrow. */
async function named({ root }: Target, globs: readonly string[] = []): Promise<string[]> {
  if (globs.length === 0) return []
  return (await glob(await openRoot(root), globs)).map(({ path }) => path)
}

async function promptsListedIn(manifest: string, { root }: Target): Promise<RepositoryFacts['manifest']> {
  const { listedPrompts } = await import('./governance/listed-prompts.ts')
  return listedPrompts(manifest, root)
}

async function factsOf(target: Target, { reports, skipped }: FolderScan, manifest: string): Promise<RepositoryFacts> {
  const lock = nodePath.join(target.root, lockName)
  return {
    reports,
    excluded: skipped.flatMap(({ path, excluded: kind }) => (kind === undefined ? [] : [{ path, kind }])),
    manifest: (await isThere(manifest)) ? await promptsListedIn(manifest, target) : undefined,
    lock: (await isThere(lock)) ? { file: lockName, tools: await readLock(lock) } : undefined,
    isWhole: target.only === undefined,
  }
}

/** What becomes of the findings under a baseline. */
function governing(
  { reports }: FolderScan,
  facts: RepositoryFacts,
  infos: ReadonlyMap<string, RuleInfo>,
  job: Job,
): (baseline: Baseline) => Government {
  const detections = [...reports.flatMap(fileDetections), ...repositoryDetections(ownRules, facts)]
  const suppressions = reports.flatMap(({ path, suppressions: found }) =>
    found.map((suppression) => ({ path, suppression })),
  )
  const today = job.now.toISOString().slice(0, 10)
  const about = (uses: readonly Use[]) =>
    idleSuppressions(uses).map((match) => detectionOf(idleSuppression.info, match))
  const knownRules = new Set(infos.keys())
  const approvals = ownRules.filter((rule) => rule.on === 'repository' && rule.asksApproval)
  const approvalRules = new Set(approvals.map(({ info }) => info.id))
  return (baseline) => govern(detections, suppressions, { baseline, today, knownRules, approvalRules, about })
}

/**
 * Throws `prompt-scan/no-baseline`, as what is to be accepted needs a file to stand in, or `prompt-scan/part-accepted`, as
 * what is written from a part of the files would forget what the others say.
 */
function requireAcceptable({ accept, baseline, changedOnly }: Inputs): void {
  if (accept !== 'nothing' && changedOnly) {
    throw new UserError(
      'prompt-scan/part-accepted',
      `Expected a whole scan for "accept: ${accept}", found "changed-only".`,
      {
        remedy: 'Leave "changed-only" out of the run that accepts: --with changed-only=false.',
      },
    )
  }
  if (accept !== 'baseline' || baseline !== undefined) return
  throw new UserError('prompt-scan/no-baseline', 'Expected "baseline" to name the file to write, found nothing.', {
    remedy: 'Set "baseline: prompt-scan.baseline.json", in seaworthy.yml or beside "accept".',
  })
}

/** A baseline that is not there accepts nothing, which is told: its name may be mistyped. */
async function knownFindings({ baseline }: Inputs, job: Job): Promise<Baseline> {
  if (baseline === undefined) return noBaseline
  if (await isThere(baseline)) return readBaseline(baseline)
  job.info(`There is no baseline at ${baseline}, so every finding counts.`)
  return noBaseline
}

async function acceptTools({ root }: Target, { reports }: FolderScan, job: Job): Promise<void> {
  const count = await writeLock(nodePath.join(root, lockName), reports)
  job.info(`${count} tools are approved in ${lockName}. Commit it.`)
}

async function acceptFindings({ governed }: Government, { baseline }: Inputs, job: Job): Promise<Baseline | undefined> {
  if (baseline === undefined) return undefined
  const findings = open(governed)
  job.info(`${findings.length} findings are accepted in ${baseline}. Commit it.`)
  return writeBaseline(baseline, findings)
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
