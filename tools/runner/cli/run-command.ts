import { runAction, type RunRequest } from '../run-action.ts'
import { listActions } from '../action-metadata.ts'
import { readCheckout } from '../checkout.ts'
import { thisSuite } from '../run-plan.ts'
import { safeJson } from '../visible-text.ts'
import { usage } from './arguments.ts'
import type { Command, CommandArguments, Streams } from './command.ts'
import { ConsoleReport } from './console-report.ts'
import { pairsOf } from './pairs.ts'
import { runDetails } from './run-help.ts'
import { cancelledBySignals } from './signals.ts'

/** `seaworthy run <action>`. */
export const runCommand: Command = {
  name: 'run',
  summary: 'Run one action in a child process, exactly as the GitHub Actions runner does.',
  usage: 'npx seaworthy run <action> [--workspace DIR] [--with KEY=VALUE …] [--out DIR] [--json]',
  options: [
    {
      name: 'workspace',
      value: 'DIR',
      help: 'The checked out app repository; the current folder unless given. Paths in --with start there.',
    },
    {
      name: 'with',
      value: 'KEY=VALUE',
      isRepeatable: true,
      help: 'An input. The value may hold "="; giving a key again adds a line to its value.',
    },
    {
      name: 'env',
      value: 'KEY=VALUE',
      isRepeatable: true,
      help:
        'A variable of the job, or another value for a GITHUB_* or RUNNER_* default. The action sees nothing else of ' +
        'your environment but PATH. GITHUB_TOKEN is what ${{ github.token }} stands for; RUNNER_DEBUG=1 shows debug lines.',
    },
    { name: 'event', value: 'FILE', help: 'A webhook payload (JSON); a run by hand unless given.' },
    {
      name: 'out',
      value: 'DIR',
      help: 'Takes evidence/, reports/ and summary.md; a temporary folder, kept and named, unless given.',
    },
    { name: 'suite', value: 'DIR', help: 'The repository whose actions are run; this one unless given.' },
    { name: 'fix', help: 'Let the action mend what it can: short for --with fix=true.' },
    { name: 'json', help: 'Print one JSON object on standard output; the log goes to standard error.' },
  ],
  details: (args) => runDetails(suiteRootOf(args), args.positionals[0]),
  run,
}

async function run(args: CommandArguments, streams: Streams): Promise<number> {
  const request = await requestOf(args)
  const isJson = args.options.has('json')
  const report = new ConsoleReport(isJson ? streams.stderr : streams.stdout)
  const cancellation = cancelledBySignals()
  try {
    const result = await runAction({
      ...request,
      signal: cancellation.signal,
      onLog: (line, kind) => {
        report.line(line, kind)
      },
    })
    if (await isCommitMadeUp(request)) report.line(madeUpCommit, 'warning')
    report.end(result)
    if (isJson) streams.stdout.write(`${safeJson(result)}\n`)
    return result.exitCode
  } finally {
    cancellation.stop()
  }
}

const madeUpCommit =
  'The workspace has no commit, so GITHUB_SHA was made up and the evidence of this run proves nothing: commit first, or give --env GITHUB_SHA=<commit>.'

async function isCommitMadeUp({ env, eventFile, workspace }: RunRequest): Promise<boolean> {
  if (env?.['GITHUB_SHA'] !== undefined || eventFile !== undefined) return false
  return (await readCheckout(workspace)).commit === undefined
}

async function requestOf(args: CommandArguments): Promise<RunRequest> {
  const [action, ...more] = args.positionals
  const suiteRoot = suiteRootOf(args)
  if (action === undefined) {
    const names = await listActions(suiteRoot)
    throw usage(
      'No action is named.',
      `Write npx seaworthy run <action>, where <action> is one of: ${names.join(', ')}.`,
    )
  }
  if (more.length > 0)
    throw usage(
      `One action is run at a time, but "${more.join(' ')}" stands after ${action}.`,
      'Give inputs with --with.',
    )
  const eventFile = valueOf(args, 'event')
  const out = valueOf(args, 'out')
  return {
    action,
    suiteRoot,
    workspace: valueOf(args, 'workspace') ?? process.cwd(),
    with: {
      ...Object.fromEntries(pairsOf('with', args.options.get('with') ?? [])),
      ...(args.options.has('fix') && { fix: 'true' }),
    },
    env: lastValues(args.options.get('env') ?? []),
    ...(eventFile !== undefined && { eventFile }),
    ...(out !== undefined && { out }),
  }
}

function suiteRootOf(args: CommandArguments): string {
  return valueOf(args, 'suite') ?? thisSuite
}

function valueOf({ options }: CommandArguments, name: string): string | undefined {
  return options.get(name)?.[0]
}

/** A variable that is set again has its last value. */
function lastValues(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.flatMap((text) => [...pairsOf('env', [text])]).map(([key, [value = '']]) => [key, value]),
  )
}
