import { fstatSync, lstatSync } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { readFault } from '../fault.ts'
import type { FileIdentity } from './request.ts'

/** The present state of a file, without reading it. Never follows a link. Throws `files/not-found`, `files/unreadable`. */
export function identityOf(path: string): FileIdentity {
  try {
    return identify(lstatSync(path, { bigint: true }))
  } catch (error) {
    throw readFault(error, path)
  }
}

/** The state of an open file. */
export function identityOfOpen(descriptor: number): FileIdentity {
  return identify(fstatSync(descriptor, { bigint: true }))
}

export function sameIdentity(a: FileIdentity, b: FileIdentity): boolean {
  return (
    a.device === b.device &&
    a.inode === b.inode &&
    a.size === b.size &&
    a.changed === b.changed &&
    a.modified === b.modified
  )
}

function identify({ dev, ino, size, ctimeNs, mtimeNs }: BigIntStats): FileIdentity {
  return {
    device: String(dev),
    inode: String(ino),
    size: String(size),
    changed: String(ctimeNs),
    modified: String(mtimeNs),
  }
}
