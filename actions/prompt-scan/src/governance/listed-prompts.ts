import { stat } from 'node:fs/promises'
import nodePath from 'node:path'
import { readManifest } from '@seaworthy/manifest'
import type { ListedPrompt, ListedPrompts } from './facts.ts'

/** The prompts and configurations that a model manifest lists. Throws the faults of `readManifest`. */
export async function listedPrompts(manifestFile: string, root: string): Promise<ListedPrompts> {
  const { files, folder, locate } = await readManifest(manifestFile)
  const listed = files.filter(({ section }) => section !== 'models')
  const prompts = await Promise.all(
    listed.map(async ({ name, digest, path }): Promise<ListedPrompt> => {
      const file = nodePath.join(folder, ...name.split('/'))
      const { line = 1, column = 1 } = await locate(path)
      return { path: portable(root, file), sha256: digest.sha256, line, column, exists: await exists(file) }
    }),
  )
  return { file: portable(root, manifestFile), prompts }
}

function portable(root: string, file: string): string {
  return nodePath.relative(root, file).split(nodePath.sep).join('/')
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
}
