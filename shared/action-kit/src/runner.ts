import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { visible, type Annotation } from '@seaworthy/report'
import { UserError } from '@seaworthy/verdict'

/*
 * What the runner and an action say to each other: variables, workflow commands and file commands, as actions/runner
 * reads them (ActionCommand.cs, FileCommandManager.cs). @actions/core says the same; it also loads an HTTP client and
 * TLS into every action, 1.06 MB and half of the time that an action takes to start.
 */

/** An input of the step, trimmed; empty when it was not given. */
export function readInput(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
}

/** A value that the main step saved, in the post step; else empty. */
export function readState(name: string): string {
  return process.env[`STATE_${name}`] ?? ''
}

/** Leaves a value for the post step. */
export function saveState(name: string, value: string): void {
  fileCommand('GITHUB_STATE', keyValue(name, value))
}

/** Sets an output of the step. */
export function setOutput(name: string, value: string): void {
  fileCommand('GITHUB_OUTPUT', keyValue(name, value))
}

/** Adds to the step's summary. */
export function addSummary(markdown: string): void {
  fileCommand('GITHUB_STEP_SUMMARY', markdown)
}

/** Hides a value in everything that is logged from now on. */
export function mask(value: string): void {
  command('add-mask', {}, value)
}

/** Shown only when the job runs with debug logging. */
export function debug(message: string): void {
  command('debug', {}, message)
}

/** A line of the log. The caller makes sure that it is no command: see `logLine` of `@seaworthy/report`. */
export function printLine(line: string): void {
  process.stdout.write(`${line}${EOL}`)
}

/** Writes an annotation. Only a place on one line may carry columns. */
export function annotate({ level, title, message, at }: Annotation): void {
  const { file, line, column, endLine = line, endColumn = column } = at ?? {}
  const columns = line === endLine ? { col: column, endColumn } : {}
  command(level, { title, file: file === undefined ? undefined : visible(file), line, endLine, ...columns }, message)
}

/** `::name key=value,key=value::message`, each part escaped so that it cannot end early. */
function command(name: string, properties: Record<string, string | number | undefined>, message: string): void {
  const pairs = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  )
  printLine(`::${name}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${escapeData(message)}`)
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** The delimiter is new each time, so that no value can contain it. */
function keyValue(name: string, value: string): string {
  const delimiter = `seaworthy_${randomUUID()}`
  return [`${name}<<${delimiter}`, value, delimiter].join(EOL)
}

/**
 * Appends to a file that the runner reads after the step. Runners that do not offer the file do not get the text. Throws
 * UserError when it cannot be written.
 */
function fileCommand(variable: string, text: string): void {
  const path = process.env[variable]
  if (!path) return
  try {
    appendFileSync(path, `${text}${EOL}`)
  } catch (cause) {
    throw new UserError('runner/file-command', `Expected a file that can be written behind ${variable}, found none.`, {
      remedy: 'The runner makes it and sets the variable; leave both as they are, and check that its disk is not full.',
      cause,
    })
  }
}
