import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { UserError } from '@seaworthy/verdict'

/** Says that a folder was made by the demo, so that the next demo may empty it. */
const marker = '.seaworthy-demo'
const markerText = 'Made by `npm run demo`. The next demo with this folder deletes the folders beside this file.\n'

/** Where a demo leaves its files. Absolute paths. */
export interface OutFolder {
  root: string
  artifacts: string
  /** What the runner takes: it adds `evidence/` and `reports/`. */
  release: string
  /** The same for the changed copy. */
  tampered: string
  /** One such folder for each attack, by its name. */
  attacks: string
}

/**
 * Prepares `folder`, or a new temporary folder. What an earlier demo left there is deleted, since evidence of another
 * run must not be judged. Throws UserError for a folder with other files in it.
 */
export async function prepareOutFolder(folder?: string): Promise<OutFolder> {
  const root = folder === undefined ? await mkdtemp(join(tmpdir(), 'seaworthy-demo-')) : resolve(folder)
  await mkdir(root, { recursive: true })
  const entries = await readdir(root)
  if (entries.length > 0 && !entries.includes(marker)) throw notOurs(root)
  for (const name of ['artifacts', 'evidence', 'reports', 'summaries', 'tampered', 'attacks']) {
    await rm(join(root, name), { recursive: true, force: true })
  }
  await writeFile(join(root, marker), markerText)
  return {
    root,
    artifacts: join(root, 'artifacts'),
    release: root,
    tampered: join(root, 'tampered'),
    attacks: join(root, 'attacks'),
  }
}

function notOurs(folder: string): UserError {
  return new UserError('demo/out-folder', `The folder ${folder} holds files that are not of an earlier demo.`, {
    remedy: 'Name an empty or a new folder with --out, so that nothing of yours is deleted.',
    at: { file: folder },
  })
}
