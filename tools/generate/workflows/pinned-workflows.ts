import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '@seaworthy/verdict'
import type { GeneratedFile } from '../generator.ts'
import type { Pin } from './pin-own-references.ts'
import { pinOwnReferences } from './pin-own-references.ts'
import { workflows } from './workflows.ts'

/**
 * The reusable workflows for runners older than 2.336.0 and for GitHub Enterprise Server: every own action is named with
 * its repository, a commit that has it already, and its version. Paths are file names.
 */
export async function pinnedWorkflows(root: string, pin: Pin): Promise<GeneratedFile[]> {
  const versions = await versionsOfActions(root)
  return (await workflows.files(root)).map(({ path: name, content }) => ({
    path: path.posix.basename(name),
    content: pinOwnReferences(content, pin, versions),
  }))
}

/**
 * Reads `owner/name@commit`.
 * @throws {UserError} when it is anything else.
 */
export function parsePin(text: string): Pin {
  const [, repository, commit] = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40})$/.exec(text) ?? []
  if (repository !== undefined && commit !== undefined) return { repository, commit }
  throw new UserError('generate/not-a-pin', `Expected "--pin owner/name@<40 hexadecimal digits>", found "${text}".`, {
    remedy: 'Name the repository that runners fetch the actions from, and a full commit of it.',
  })
}

/** `actions/<name>` to `<name>/v1.2.3`, the form of the actions' tags, which people and update bots read. */
async function versionsOfActions(root: string): Promise<Map<string, string>> {
  const names = await readdir(path.join(root, 'actions'))
  const versions = names.map(async (name) => {
    const text = await readFile(path.join(root, 'actions', name, 'package.json'), 'utf8')
    return [`actions/${name}`, `${name}/v${(JSON.parse(text) as { version: string }).version}`] as const
  })
  return new Map(await Promise.all(versions))
}
