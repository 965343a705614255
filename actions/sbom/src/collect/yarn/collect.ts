import { posix } from 'node:path'
import type { Collected, SourceFolder } from '../collector.ts'
import { invalidLock, nothingBut, unknownVersion } from '../lock-text/faults.ts'
import { collectLock } from '../npm-package/collect-lock.ts'
import { folderOf } from '../../inventory/path.ts'
import { readManifest, subjectFrom } from '../npm-package/manifest.ts'
import { membersOf } from '../npm-package/workspaces.ts'
import { berryLock, workspacePlaces } from './berry.ts'
import { classicLock, textOf } from './classic.ts'
import { parseSyml, type Block } from './syml.ts'

/** What the format of Yarn 2 and later has been so far: 4 to 8. One that is not known yet may be something else. */
const versions = { oldest: 1, newest: 10 }

/** `yarn.lock` of Yarn 1, and of Yarn 2 and later. */
export async function collectYarn(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  if (text === undefined) return nothingBut([])
  const blocks = parseSyml(text, file)
  if ('fault' in blocks) return nothingBut([blocks.fault])
  const directory = folderOf(file)
  const manifestOf = (place: string): string => posix.join(directory, place, 'package.json')
  const app = await readManifest(folder, manifestOf('.'))
  const subject = app && subjectFrom(app, manifestOf('.'))

  const metadata = blocks.find(({ keys }) => keys[0] === '__metadata')
  if (!metadata) {
    if (blocks.length === 0 && !text.includes('yarn lockfile v1') && text.trim() !== '') {
      return nothingBut([invalidLock(file, 'The lock file has no entries, and does not say what it is.', 1)])
    }
    const members = app ? await membersOf(app, directory, folder) : []
    return await collectLock(classicLock(file, blocks, app, members, manifestOf), folder, subject)
  }
  const version = Number(textOf(metadata.members.get('version')))
  if (!(version >= versions.oldest && version <= versions.newest)) {
    return nothingBut([
      unknownVersion(file, metadata.members.get('version'), `up to ${versions.newest}`, metadata.line),
    ])
  }
  const manifests = await readWorkspace(blocks, manifestOf, folder)
  return await collectLock(berryLock(file, blocks, manifests, manifestOf), folder, subject)
}

async function readWorkspace(
  blocks: readonly Block[],
  manifestOf: (place: string) => string,
  folder: SourceFolder,
): Promise<Map<string, Record<string, unknown>>> {
  const manifests = new Map<string, Record<string, unknown>>()
  for (const place of workspacePlaces(blocks)) {
    const manifest = await readManifest(folder, manifestOf(place))
    if (manifest) manifests.set(place, manifest)
  }
  return manifests
}
