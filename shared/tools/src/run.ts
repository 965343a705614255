import { redact, Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { statSync } from 'node:fs'
import { checkArguments } from './arguments.ts'
import { Capture, LineSplitter } from './capture.ts'
import { programEnvironment } from './environment.ts'
import type { Environment } from './environment.ts'
import { badEnding, cannotStart, tooMuchOutput, tooSlow } from './failure.ts'
import { supervise } from './supervise.ts'
import type { Ending } from './supervise.ts'
import type { Program } from './tool.ts'

export interface RunOptions {
  /** Defaults to the current directory. */
  cwd?: string
  /** Added to the few variables that every program inherits. */
  env?: Record<string, string>
  secretEnv?: Record<string, Secret>
  stdin?: string | Uint8Array | Secret
  /** Values that must neither be among the arguments nor be shown in an error; those of `secretEnv` and `stdin` count by themselves. */
  secrets?: readonly Secret[]
  /** Where the inherited variables come from. Defaults to the environment of this process. */
  hostEnvironment?: Environment
  /** Milliseconds until it is stopped. Defaults to ten minutes. */
  deadlineMs?: number
  /** Milliseconds between SIGTERM and SIGKILL. Defaults to 5000. */
  graceMs?: number
  signal?: AbortSignal | undefined
  /** Bytes per stream. Defaults to 16 MiB. */
  maxOutputBytes?: number
  /** Defaults to 0 alone. */
  exitCodes?: readonly number[]
  /** Called for each line as it is written, secrets already replaced. */
  onLine?: ((line: string, stream: 'stdout' | 'stderr') => void) | undefined
  /** One sentence for the error of a failing run: what to do. */
  remedy?: string
}

export interface RunResult {
  exitCode: number
  stdout: string
  stderr: string
  durationMs: number
}

/**
 * Runs a program without a shell, in a small environment, and waits for its end.
 *
 * @throws UserError when it cannot be started, fails, takes too long or writes too much.
 * @throws Error when an argument holds a secret: a bug of the caller.
 * @throws the signal's reason when it is aborted.
 */
export async function runTool(program: Program, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { deadlineMs = 600_000, graceMs = 5000, maxOutputBytes = 16 * 2 ** 20, exitCodes = [0], signal } = options
  const secrets = secretsOf(options)
  checkArguments(program.name, args, secrets)
  signal?.throwIfAborted()
  const output = new Output(maxOutputBytes, (line, stream) => options.onLine?.(redact(line, secrets), stream))
  const started = performance.now()
  const ending = await supervised(program, start(program, args, options), {
    deadlineMs,
    graceMs,
    signal,
    onOutput: (stream, chunk) => output.take(stream, chunk),
  })
  const failure = { program, ending, ...output.texts(), secrets, remedy: options.remedy }
  switch (ending.stopped?.why) {
    case 'callback':
      throw ending.stopped.error
    case 'aborted':
      signal?.throwIfAborted()
      break
    case 'output':
      throw tooMuchOutput(program, maxOutputBytes)
    case 'deadline':
      throw tooSlow({ ...failure, deadlineMs })
    case undefined:
  }
  output.end()
  if (ending.exitCode === null || !exitCodes.includes(ending.exitCode)) throw badEnding({ ...failure, exitCodes })
  return { exitCode: ending.exitCode, ...output.texts(), durationMs: performance.now() - started }
}

/** Both streams of a program: kept up to the limit, and told line by line. */
class Output {
  readonly #streams

  constructor(limit: number, onLine: (line: string, stream: 'stdout' | 'stderr') => void) {
    const open = (stream: 'stdout' | 'stderr') => ({
      kept: new Capture(limit),
      lines: new LineSplitter((line) => {
        onLine(line, stream)
      }),
    })
    this.#streams = { stdout: open('stdout'), stderr: open('stderr') }
  }

  take(stream: 'stdout' | 'stderr', chunk: Buffer): boolean {
    const fits = this.#streams[stream].kept.take(chunk)
    if (fits) this.#streams[stream].lines.take(chunk)
    return fits
  }

  end(): void {
    this.#streams.stdout.lines.end()
    this.#streams.stderr.lines.end()
  }

  texts(): { stdout: string; stderr: string } {
    return { stdout: this.#streams.stdout.kept.text(), stderr: this.#streams.stderr.kept.text() }
  }
}

function secretsOf({ secrets = [], secretEnv = {}, stdin }: RunOptions): Secret[] {
  return [...secrets, ...Object.values(secretEnv), ...(stdin instanceof Secret ? [stdin] : [])]
}

function start(program: Program, args: readonly string[], options: RunOptions): ChildProcess {
  const { cwd = process.cwd(), env = {}, secretEnv = {}, stdin, hostEnvironment = process.env } = options
  checkFolder(program, cwd)
  const { platform } = process
  try {
    const child = spawn(program.path, args, {
      argv0: program.invokedAs,
      cwd,
      env: programEnvironment({ host: hostEnvironment, env, secretEnv, cwd, platform }),
      // Leads a process group of its own, so that the deadline reaches what it starts as well.
      detached: platform !== 'win32',
      shell: false,
      windowsHide: true,
      stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    })
    // A program need not read all of its input (EPIPE); whether it got what it needed, its exit code says.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(stdin instanceof Secret ? stdin.reveal() : stdin)
    return child
  } catch (error) {
    throw cannotStart(program, error)
  }
}

/** The system reports a missing working folder as a missing program, so it is looked at first. */
function checkFolder(program: Program, cwd: string): void {
  if (statSync(cwd, { throwIfNoEntry: false })?.isDirectory() === true) return
  throw new UserError('tools/no-folder', `${program.name} should run in ${cwd}, which is not a folder`, {
    remedy: 'Name a folder that exists.',
  })
}

async function supervised(
  program: Program,
  child: ChildProcess,
  watch: Parameters<typeof supervise>[1],
): Promise<Ending> {
  try {
    return await supervise(child, watch)
  } catch (error) {
    throw cannotStart(program, error)
  }
}
