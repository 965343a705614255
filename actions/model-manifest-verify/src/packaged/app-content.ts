import { lstatSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { startBudget } from '@seaworthy/archives'
import { openRoot, openSource, walk, type Entry } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { ArchiveReader, mayHoldApp } from './archive-members.ts'
import { appPathOf, type AppContent, type ContainerFault, type Member, type OpenMember } from './member.ts'

/** Archives of a folder that are open at once: more are not those of an app. */
const mostArchives = 500

/**
 * All files of a built app: a folder, such as an unpacked installer or a macOS bundle, or an archive. Archives in it are
 * looked into. `unpackBytes` bounds what may be unpacked for it. Throws `files/…` when there is no such app.
 */
export async function readApp(app: string, unpackBytes: number): Promise<AppContent> {
  const archives = new ArchiveReader(startBudget(unpackBytes))
  const open: OpenMember[] = []
  const close = (): void => {
    for (const archive of open) archive.close()
  }
  const addArchive = (path: string, file: string): void => {
    const source = openSource(file)
    open.push(source)
    archives.add(path, source)
  }
  try {
    const real = await realpath(app).catch(() => app)
    if (lstatSync(real, { throwIfNoEntry: false })?.isFile() === true) {
      addArchive('', real)
      return { members: archives.members, faults: archives.faults, close }
    }
    const entries = await walk(await openRoot(app))
    const held = entries.filter(({ kind, name }) => kind === 'file' && mayHoldApp(name))
    for (const { name, path } of held.slice(0, mostArchives)) addArchive(name, path)
    const members = [...entries.flatMap(looseMember), ...archives.members]
    return { members, faults: [...archives.faults, ...held.slice(mostArchives).map(tooManyArchives)], close }
  } catch (error) {
    close()
    throw error
  }
}

function tooManyArchives({ name }: Entry): ContainerFault {
  const message = `Expected at most ${mostArchives} archives in an app.`
  return { rule: 'packaged/too-many-archives', message, remedy: 'Name the folder of one app.', path: name }
}

/** Links between the folders of a bundle are no files; links in place of files are none that can be verified. */
function looseMember({ name, path, kind, size, link }: Entry): Member[] {
  if (kind === 'directory' || link?.resolves === 'directory') return []
  const member = { path: name, appPath: appPathOf(name) }
  if (kind === 'file') return [{ ...member, kind, size, open: () => openSource(path) }]
  return [{ ...member, kind: 'other', size: 0, open: () => refuse(name) }]
}

function refuse(path: string): never {
  throw new UserError('packaged/not-a-file', `${path} is a link or a device, and no plain file.`, {
    remedy: 'Package the file itself.',
  })
}
