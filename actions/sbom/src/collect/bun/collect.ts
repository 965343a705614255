import { posix } from 'node:path'
import type { Component } from '../../inventory/component.ts'
import type { Fault } from '../../inventory/inventory.ts'
import type { Collected, SourceFolder } from '../collector.ts'
import { isAmong } from '../is-among.ts'
import { nothingBut, unknownVersion } from '../lock-text/faults.ts'
import { objectOr, parseJsonLock, textOr } from '../lock-text/json.ts'
import { collectLock } from '../npm-package/collect-lock.ts'
import { folderOf } from '../../inventory/path.ts'
import { readManifest, subjectFrom } from '../npm-package/manifest.ts'
import { undescribed } from '../npm-package/undescribed.ts'
import { withoutTrailingCommas } from './jsonc.ts'
import { lockFrom } from './lock.ts'

const versions = [0, 1, 2]

/**
 * `bun.lock`, Bun's lock file as text.
 * Source: https://bun.com/docs/pm/lockfile, and src/install/lockfile/bun.lock.zig in Bun's repository
 */
export async function collectBun(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  if (text === undefined) return nothingBut([])
  const lines = new Map<string, number>()
  const parsed = parseJsonLock(withoutTrailingCommas(text), file, (path, line) => {
    const [list, key] = path
    if (path.length === 2 && key !== undefined && (list === 'packages' || list === 'workspaces')) {
      lines.set(list === 'workspaces' ? `workspace:${key}` : key, line)
    }
  })
  if (parsed.fault) return nothingBut([parsed.fault])
  const version = parsed.value['lockfileVersion']
  if (!versions.includes(version as number)) return nothingBut([unknownVersion(file, version, '0 to 2')])

  const directory = folderOf(file)
  const lock = lockFrom(file, parsed.value, lines)
  const manifest = await readManifest(folder, `${directory}package.json`)
  const app = objectOr(objectOr(parsed.value['workspaces'])[''])
  const listed = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((list) =>
    Object.keys(objectOr(app[list])),
  )
  lock.missing.push(...undescribed(manifest, listed, '', lines.get('workspace:')))
  return await collectLock(lock, folder, subjectOf(manifest, parsed.value, file))
}

function subjectOf(
  manifest: Record<string, unknown> | undefined,
  lock: Record<string, unknown>,
  file: string,
): Partial<Component> | undefined {
  if (manifest) return subjectFrom(manifest, posix.join(folderOf(file), 'package.json'))
  const name = textOr(objectOr(objectOr(lock['workspaces'])[''])['name'])
  return name === undefined ? undefined : subjectFrom({ name, private: true }, file)
}

/** `bun.lockb`, which only Bun can read: its layout is that of Bun's memory. Where the text stands beside it, that counts. */
export function collectBunBinary(file: string, folder: SourceFolder): Promise<Collected> {
  const binary: Fault = {
    rule: 'sbom/lock-binary',
    message: 'The lock file is in a binary form that only Bun can read.',
    remedy: 'Run "bun install --save-text-lockfile", commit bun.lock, and remove bun.lockb.',
    file,
  }
  return Promise.resolve(nothingBut(isAmong(folder, `${folderOf(file)}bun.lock`) ? [] : [binary]))
}
