import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Declaration } from '../declarations.ts'
import { declarationsOf } from '../declarations.ts'
import { readYaml } from '../yaml-file.ts'

/**
 * The inputs that an action or workflow of this repository declares; nothing when it does not exist.
 * @param target what follows `$/`: a folder with an `action.yml` (empty for the root), or `.github/workflows/<file>`.
 */
export async function declaredInputs(root: string, target: string): Promise<Declaration[] | undefined> {
  const workflow = /^\.github\/workflows\/([^/]+\.yml)$/.exec(target)?.[1]
  return workflow === undefined
    ? inputsAt(root, path.posix.join(target, 'action.yml'), ['inputs'])
    : inputsAt(root, `workflows/${workflow}`, ['on', 'workflow_call', 'inputs'])
}

async function inputsAt(root: string, name: string, keys: string[]): Promise<Declaration[] | undefined> {
  if (name.startsWith('../') || !existsSync(path.join(root, name))) return undefined
  return declarationsOf(await readYaml(root, name), keys)
}
