import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import type { Stats } from 'node:fs'
import path from 'node:path'
import { codeOf, readFault } from './fault.ts'

/** What the components of a path lead to when links are followed one by one. */
export type Resolution =
  | { kind: 'file' | 'directory' | 'other'; path: string; size: number }
  /** Nothing is there, or a file stands where a directory is needed. */
  | { kind: 'nothing' }
  | { kind: 'cycle'; link: string; target: string }
  /** A link on the way points out of the root. */
  | { kind: 'outside'; link: string; target: string }

/** Links that one path may pass, as in Linux (path_resolution(7)); more are taken for a cycle. */
const mostLinks = 40

/**
 * Follows the components from the real directory `root`, and opens nothing outside it.
 * Throws `files/unreadable` when the system does not let us look.
 */
export function follow(root: string, components: readonly string[]): Resolution {
  const ahead = components.toReversed()
  let at = root
  let stat: Stats | undefined
  let last = { link: root, target: root }
  let links = 0
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    if (name === '' || name === '.') continue
    if (stat && !stat.isDirectory()) return { kind: 'nothing' }
    if (name === '..') {
      if (at === root) return { kind: 'outside', ...last }
      at = path.dirname(at)
      continue
    }
    const next = path.join(at, name)
    const found = look(next)
    if (!found) return { kind: 'nothing' }
    if (!found.isSymbolicLink()) {
      at = next
      stat = found
      continue
    }
    last = { link: next, target: targetOf(next) }
    if (++links > mostLinks) return { kind: 'cycle', ...last }
    stat = undefined
    if (!path.isAbsolute(last.target)) {
      ahead.push(...split(last.target).reverse())
      continue
    }
    const inside = belowRoot(root, last.target)
    if (inside === undefined) return { kind: 'outside', ...last }
    at = root
    ahead.push(...split(inside).reverse())
  }
  stat ??= look(at)
  if (!stat) return { kind: 'nothing' }
  return { kind: stat.isFile() ? 'file' : stat.isDirectory() ? 'directory' : 'other', path: at, size: stat.size }
}

/** What a link says behind the root, with its `..`, which mean something else behind a link. */
function belowRoot(root: string, target: string): string | undefined {
  return target.startsWith(root + path.sep) ? target.slice(root.length) : within(root, target)
}

/**
 * The path relative to the root, or nothing when it is not in it; `''` is the root itself.
 * The root may go by another name, as `/tmp` does for `/private/tmp`.
 */
export function within(root: string, target: string): string | undefined {
  const relative = namedWithin(root, target)
  if (relative !== undefined) return relative
  for (let above = path.resolve(target); above !== path.dirname(above); above = path.dirname(above)) {
    if (realOf(above) === root) return path.relative(above, target)
  }
  return undefined
}

/** The same by name alone, without a look at the disk. */
export function namedWithin(root: string, target: string): string | undefined {
  const relative = path.relative(root, target)
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative) ? undefined : relative
}

/** That name with `/` on every system. */
export function portableWithin(root: string, target: string): string | undefined {
  return namedWithin(root, target)?.split(path.sep).join('/')
}

/** The path without links, if there is such a file. */
export function realOf(file: string): string | undefined {
  try {
    return realpathSync.native(file)
  } catch {
    return undefined
  }
}

function look(file: string): Stats | undefined {
  try {
    return lstatSync(file)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    throw readFault(error, file)
  }
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link)
  } catch (error) {
    throw readFault(error, link)
  }
}

/** The components of a path of this system. */
export function split(file: string): string[] {
  return file.split(path.sep === '\\' ? /[\\/]/ : '/')
}
