import { realpathSync, statSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { codeOf, notADirectory, notFound, readFault } from './fault.ts'
import { follow } from './links.ts'
import { checkPortablePath } from './portable-path.ts'
import { shown } from './shown.ts'

/** A real directory that nothing may leave. */
export interface Root {
  /** Absolute, without links. */
  readonly path: string
}

/** Throws `files/not-found`, `files/not-a-directory` or `files/unreadable`. The directory itself may be a link. */
export async function openRoot(directory: string): Promise<Root> {
  try {
    const real = await realpath(directory)
    if (!statSync(real).isDirectory()) throw notADirectory(directory)
    return { path: real }
  } catch (error) {
    const code = codeOf(error)
    throw code === 'ENOTDIR' || code === 'ELOOP' ? notADirectory(directory) : readFault(error, directory)
  }
}

/**
 * The real absolute path of a portable name (`models/voice.onnx`). Links are followed as long as they stay in the root.
 * The spelling must be that of the disk, also where the system does not care, so that it works everywhere.
 * Throws `files/illegal-path`, `files/leaves-root`, `files/not-found` or `files/unreadable`.
 */
export function resolveWithin(root: Root, name: string): Promise<string> {
  return Promise.try(resolveNow, root, name)
}

function resolveNow(root: Root, name: string): string {
  const reason = checkPortablePath(name)
  if (reason !== undefined) throw illegalPath(root, name, reason)
  const found = follow(root.path, name.split('/'))
  const place = path.join(root.path, name)
  switch (found.kind) {
    case 'outside':
      throw leavesRoot(root, name, found)
    case 'nothing':
      throw notFound(name, place)
    case 'cycle':
      throw linkCycle(name, place, found)
    case 'file':
    case 'directory':
    case 'other':
      return spelledAsOnDisk(found.path, name, place)
  }
}

function spelledAsOnDisk(real: string, name: string, place: string): string {
  const onDisk = realpathSync.native(real)
  if (onDisk === real) return real
  throw new UserError('files/not-found', `${shown(name)} does not exist; the disk has ${shown(onDisk)}.`, {
    remedy: 'Spell the path exactly as on the disk: other systems tell upper from lower case.',
    at: { file: place },
  })
}

function illegalPath(root: Root, name: string, reason: string): UserError {
  return new UserError('files/illegal-path', `The path ${shown(name.slice(0, 200))} ${reason}.`, {
    remedy: 'Write a path relative to the directory, with "/" between names that every system allows.',
    at: { file: root.path },
  })
}

function linkCycle(name: string, place: string, { link }: { link: string }): UserError {
  return new UserError(
    'files/not-found',
    `${shown(name)} does not exist: the link ${shown(link)} leads back to itself.`,
    {
      remedy: 'Point the link at a file, or replace it by the file.',
      at: { file: place },
    },
  )
}

/** Says which link leaves the root, and where it points. */
export function leavesRoot(root: Root, name: string, found: { link: string; target: string }): UserError {
  const link = path.relative(root.path, found.link)
  return new UserError(
    'files/leaves-root',
    `${shown(name)} leads out of ${shown(root.path)}: the link ${shown(link)} points to ${shown(found.target)}.`,
    {
      remedy: 'Replace the link by the file itself, or point it at a file inside the directory.',
      at: { file: path.join(root.path, name) },
      properties: { link, target: found.target },
    },
  )
}
