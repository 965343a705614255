import { UserError } from '@seaworthy/verdict'
import { shown } from './shown.ts'

/** The operating system's code of an error (`ENOENT`), if it has one. Errors of another realm count too. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/**
 * A refusal to read, as a fault that its user can mend. An error that is neither from the system nor a UserError is
 * thrown on.
 */
export function readFault(error: unknown, path: string): UserError {
  if (error instanceof UserError) return error
  const code = codeOf(error)
  const at = { file: path }
  switch (code) {
    case undefined:
      throw error
    case 'ENOENT':
    case 'ENOTDIR':
      return notFound(path)
    case 'ELOOP':
    case 'EMLINK':
      return notAFile(path, 'a link')
    case 'EISDIR':
      return notAFile(path, 'a directory')
    case 'ENXIO':
    case 'EOPNOTSUPP':
      return notAFile(path, 'a socket or a device')
    case 'ERR_INVALID_ARG_VALUE':
      return new UserError('files/illegal-path', `${shown(path)} is not a path: it contains a NUL character.`, {
        remedy: 'Remove the NUL character from the path.',
        at,
        cause: error,
      })
    case 'EACCES':
    case 'EPERM':
      return new UserError('files/unreadable', `${shown(path)} cannot be read: permission denied (${code}).`, {
        remedy: 'Give the user that runs this job permission to read it.',
        at,
        cause: error,
      })
    default:
      return new UserError('files/unreadable', `${shown(path)} cannot be read (${code}).`, {
        remedy: 'Check the disk and the path, then run the job again.',
        at,
        cause: error,
      })
  }
}

export function notFound(path: string, at: string = path): UserError {
  return new UserError('files/not-found', `${shown(path)} does not exist.`, {
    remedy: 'Correct the path, or add the file before this step runs.',
    at: { file: at },
  })
}

export function notAFile(path: string, found: string): UserError {
  return new UserError('files/not-a-file', `${shown(path)} is ${found}, but a regular file is expected.`, {
    remedy: 'Put the file itself there, or name another path.',
    at: { file: path },
  })
}

export function notADirectory(path: string, at: string = path): UserError {
  return new UserError('files/not-a-directory', `${shown(path)} is not a directory.`, {
    remedy: 'Name a directory.',
    at: { file: at },
  })
}

export function changedWhileReading(path: string): UserError {
  return new UserError('files/changed-while-reading', `${shown(path)} changed while it was being read.`, {
    remedy: 'Run this step when nothing writes to the file any more.',
    at: { file: path },
  })
}

export function tooLarge(path: string, size: number, maximumBytes: number): UserError {
  return new UserError('files/too-large', `${shown(path)} has ${size} bytes; at most ${maximumBytes} are read.`, {
    remedy: 'Make the file smaller, or name the right file.',
    at: { file: path },
    properties: { size, maximum: maximumBytes },
  })
}
