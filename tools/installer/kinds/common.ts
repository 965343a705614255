import type { Environment } from '@seaworthy/tools'
import { z } from 'zod'

/** What every entry of the lock says, whatever its kind. */
export const commonFields = {
  /** The program's file name, without `.exe`. */
  binary: z.string().regex(/^[\w.-]+$/),
  /** How the program tells its version: the first group of `pattern` (which goes line by line) is the version. */
  versionCommand: z.strictObject({ args: z.array(z.string()), pattern: z.string().refine(isPattern, 'is no pattern') }),
  /** Who needs it: `tests` is `npm run test:tools`. */
  for: z.array(z.enum(['tests'])).default([]),
  /** Why this source was chosen. */
  note: z.string().optional(),
}

/** A version, package or module as it goes into a command: never an option, never a list of them. */
export const word = z.string().regex(/^\w[\w./~+-]*$/)

/** Where and with what a kind does its work. */
export interface Workplace {
  /** Fresh and on the cache's file system. What is left in it becomes the installation. */
  folder: string
  /** The root of the cache, where kinds share what they build. */
  cache: string
  /** Of this process: where programs are found and what they may inherit. */
  environment: Environment
  /** As Node names them: `linux-x64`. */
  platform: string
  /** Whether this process may install packages of the system. */
  mayInstallPackages: boolean
  signal?: AbortSignal | undefined
}

/** The variables of the environment whose names fit: a program's own settings, such as its proxy or mirror. */
export function settings(environment: Environment, name: RegExp): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((variable): variable is [string, string] => {
      return name.test(variable[0]) && variable[1] !== undefined
    }),
  )
}

/** The program's file name on this platform. */
export function executableName(binary: string, platform: string): string {
  return platform.startsWith('win32-') ? `${binary}.exe` : binary
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text)
    return true
  } catch {
    return false
  }
}
