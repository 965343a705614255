import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunResult } from '../runner/run-result.ts'
import { showControls } from '../runner/visible-text.ts'
import type { Attack } from './attacks/attack.ts'
import type { OutFolder } from './out-folder.ts'
import type { Stage } from './run-step.ts'

/** Carries out each attack on a project of its own and checks it. Returns the names of those that were not caught. */
export async function attack(stage: Stage, app: string, out: OutFolder, attacks: readonly Attack[]): Promise<string[]> {
  stage.screen.title('Act three', 'Other ways in which a release goes wrong, each in a project of its own.')
  const missed: string[] = []
  for (const one of attacks) {
    const { value: run, milliseconds } = await stage.screen.during(one.name, () => carryOut(stage, one, app, out))
    const caught = isCaught(run, one)
    if (!caught) missed.push(one.name)
    const [mark, outcome] = caught ? (['pass', 'caught'] as const) : (['fail', 'missed'] as const)
    stage.screen.result(mark, one.name, outcome, one.change, milliseconds)
    showFinding(stage, run, one)
  }
  return missed
}

async function carryOut({ runAction, env }: Stage, one: Attack, app: string, out: OutFolder): Promise<RunResult> {
  const folder = await mkdtemp(join(tmpdir(), 'seaworthy-attack-'))
  try {
    const project = join(folder, 'project')
    await mkdir(project)
    await one.prepare(project, app)
    await one.strike(project)
    return await runAction({
      action: one.action,
      workspace: project,
      with: one.inputs ?? {},
      env,
      out: join(out.attacks, one.name),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Caught is what fails for the reason that is told: another reason would leave its user in the dark. */
function isCaught({ exitCode, verdict, annotations }: RunResult, { rule }: Attack): boolean {
  return exitCode === 1 && verdict === 'fail' && errorsOf(annotations).some(({ title }) => title === rule)
}

/** Shows the error of the expected rule as its user sees it, or else the first one. Digests are cut: act two has them. */
function showFinding({ screen }: Stage, { annotations }: RunResult, { rule }: Attack): void {
  const errors = errorsOf(annotations)
  const error = errors.find(({ title }) => title === rule) ?? errors[0]
  if (error !== undefined) {
    const { title = '', message, file, line } = error
    const place = file && ` at ${[file, line].filter(Boolean).join(':')}`
    screen.excerpt('fail', showControls(`${title}${place ?? ''}`), showControls(shortenDigests(message)))
  }
  screen.line()
}

function errorsOf(annotations: RunResult['annotations']): RunResult['annotations'] {
  return annotations.filter(({ level }) => level === 'error')
}

function shortenDigests(text: string): string {
  return text.replaceAll(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…')
}
