import { redact } from '@seaworthy/secrets'
import type { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import type { Ending } from './supervise.ts'
import type { Program } from './tool.ts'

const shownLines = 5
const shownColumns = 300

export interface Failure {
  program: Program
  ending: Ending
  stdout: string
  stderr: string
  secrets: readonly Secret[]
  /** One sentence: what to do. */
  remedy: string | undefined
}

/** The program ended, but not as it should have. */
export function badEnding({ exitCodes, ...failure }: Failure & { exitCodes: readonly number[] }): UserError {
  const { program, ending } = failure
  const expected = `expected exit code ${exitCodes.join(' or ')}`
  const found = ending.signal === null ? `exit code ${ending.exitCode ?? 'unknown'}` : `signal ${ending.signal}`
  return new UserError('tools/failed', `${program.name} ended with ${found} (${expected})${lastWords(failure)}`, {
    remedy: failure.remedy ?? `Mend what ${program.name} complains of, then run it again.`,
    properties: { path: program.path, exitCode: ending.exitCode, signal: ending.signal },
  })
}

/** The program was stopped because it took too long. */
export function tooSlow({ deadlineMs, ...failure }: Failure & { deadlineMs: number }): UserError {
  const { program, stdout, stderr } = failure
  const words = lastWords({ ...failure, stdout: wholeLines(stdout), stderr: wholeLines(stderr) })
  return new UserError('tools/deadline', `${program.name} was stopped after ${deadlineMs / 1000} s${words}`, {
    remedy: failure.remedy ?? `See what ${program.name} waits for, or give it more time.`,
    properties: { path: program.path, deadlineMs },
  })
}

/** The program was stopped because it wrote without end. */
export function tooMuchOutput(program: Program, maxOutputBytes: number): UserError {
  return new UserError(
    'tools/too-much-output',
    `${program.name} was stopped: it wrote more than ${maxOutputBytes} bytes to one stream`,
    {
      remedy: `Make ${program.name} write less, for example with a quieter option or a smaller input.`,
      properties: { path: program.path, maxOutputBytes },
    },
  )
}

const startFaults: Record<string, string> = {
  ENOENT: 'the file, or the interpreter that its first line names, does not exist',
  EACCES: 'the file may not be executed by this user',
  EPERM: 'the system does not permit it',
  ETXTBSY: 'the file is still open for writing',
  ENOEXEC: 'the file is not a program for this system',
  EFTYPE: 'the file is not a program for this system',
  EINVAL: 'the system starts this kind of file only through a shell, which is never used here',
  E2BIG: 'its arguments and environment are longer than the system allows',
  ENOMEM: 'memory has run out',
  EAGAIN: 'the limit of processes is reached',
}

const startRemedies: Record<string, string> = {
  EACCES: 'Make the file executable, or name another one.',
  ETXTBSY: 'Wait until its installation has ended, then run it again.',
  E2BIG: 'Give it fewer or shorter values.',
}

/** The program could not even be started. */
export function cannotStart(program: Program, error: unknown): UserError {
  const code = codeOf(error)
  const fault = startFaults[code] ?? `the system says ${code}`
  return new UserError('tools/cannot-start', `${program.name} at ${program.path} cannot be started: ${fault}`, {
    remedy: startRemedies[code] ?? `Install ${program.name} for this system again, or name another file.`,
    cause: error,
    properties: { path: program.path, code },
  })
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no reason'
}

/** The last lines that a program wrote, without secrets, in one line that can be shown anywhere. */
function lastWords({ stdout, stderr, secrets }: Pick<Failure, 'stdout' | 'stderr' | 'secrets'>): string {
  const lines = redact(stderr.trim() === '' ? stdout : stderr, secrets)
    .split(/\r?\n|\r/)
    .map((line) => visible(line.trimEnd()))
    .filter((line) => line !== '')
    .slice(-shownLines)
    .map((line) => (line.length > shownColumns ? `${line.slice(0, shownColumns)}…` : line))
  return lines.length === 0 ? ', without a word' : `: ${lines.join(' | ')}`
}

/** Drops a line that is not complete: what remains of a secret cut in two would not be recognised. */
function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1)
}

/** Control, format and line-separator characters as `\u{1b}`, so that they cannot play with a terminal or a log. */
function visible(line: string): string {
  return line
    .replaceAll('\t', ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`)
}
