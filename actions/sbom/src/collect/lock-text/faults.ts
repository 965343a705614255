import nodePath from 'node:path'
import { UserError, UserErrors } from '@seaworthy/verdict'
import type { Fault } from '../../inventory/inventory.ts'
import type { Collected } from '../collector.ts'

const remake = 'Make the lock file again with the package manager that wrote it.'

/** The lock file is not what its name says. */
export function invalidLock(file: string, message: string, line?: number): Fault {
  return { rule: 'sbom/lock-invalid', message, remedy: remake, file, ...(line !== undefined && { line }) }
}

/** A manifest, which says what the app asks for, cannot be read. */
export function invalidManifest(file: string, message: string, line?: number): Fault {
  return {
    rule: 'sbom/manifest-invalid',
    message,
    remedy: 'Mend it: it tells what the app itself depends on.',
    file,
    ...(line !== undefined && { line }),
  }
}

/** The lock file says that it has a version that nobody here knows. */
export function unknownVersion(file: string, found: unknown, known: string, line = 1): Fault {
  return {
    rule: 'sbom/lock-version',
    message: `The lock file has version ${found === undefined ? 'none' : JSON.stringify(found)}, and versions ${known} can be read.`,
    remedy: 'Update this action, or write the lock file with a version of the package manager that uses one of these.',
    file,
    line,
  }
}

/** Where a version control system left two versions of a text, as Git marks them. Undefined when it left none. */
export function mergeConflict(text: string, file: string): Fault | undefined {
  const marker = /^(?:<{7} |={7}\r?$|>{7} |\|{7} )/m.exec(text)
  if (!marker) return undefined
  return {
    rule: 'sbom/lock-conflict',
    message: 'The lock file has merge-conflict markers: two versions of it stand side by side.',
    remedy: "Resolve the conflict by running the package manager's install, and commit the result.",
    file,
    line: lineAt(text, marker.index),
  }
}

/** The number of the line, from 1 on, that holds an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** The line of an error of JSON's syntax: V8 tells the offset only in its message, and not for every error. */
export function lineOfSyntaxError(error: unknown, text: string): number {
  const position = /position (\d+)/.exec(String(error))?.[1]
  return lineAt(text, position === undefined ? text.length : Number(position))
}

/**
 * What a reader threw that the user can mend, as faults of a file; undefined when it is a bug. Faults name files as
 * evidence does: where the app lies on this machine is nobody's concern.
 */
export function faultsOf(error: unknown, file: string): Fault[] | undefined {
  const errors = error instanceof UserErrors ? error.errors : [error]
  const faults: Fault[] = []
  for (const one of errors) {
    if (!(one instanceof UserError)) return undefined
    const { remedy, at } = one.details
    faults.push({
      rule: one.rule,
      message: at && nodePath.isAbsolute(at.file) ? one.message.replaceAll(at.file, file) : one.message,
      remedy,
      file,
      ...(at?.line !== undefined && { line: at.line }),
    })
  }
  return faults
}

/** Nothing but what kept a file from being read. */
export function nothingBut(faults: Fault[]): Collected {
  return { components: [], dependencies: new Map(), roots: [], completeness: [], faults }
}
