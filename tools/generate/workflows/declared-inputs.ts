import { existsSync } from 'node:fs'
import path from 'node:path'
import { isMap, isScalar } from 'yaml'
import { readYaml } from '../yaml-file.ts'

/** What an action or a reusable workflow says of one of its inputs. */
export interface DeclaredInput {
  required: boolean
  hasDefault: boolean
}

/**
 * The inputs that an action or workflow of this repository declares, by name; nothing when it does not exist.
 * @param target what follows `$/`: a folder with an `action.yml` (empty for the root), or `.github/workflows/<file>`.
 */
export async function declaredInputs(root: string, target: string): Promise<Map<string, DeclaredInput> | undefined> {
  const workflow = /^\.github\/workflows\/([^/]+\.ya?ml)$/.exec(target)?.[1]
  return workflow === undefined
    ? inputsAt(root, path.posix.join(target, 'action.yml'), ['inputs'])
    : inputsAt(root, `workflows/${workflow}`, ['on', 'workflow_call', 'inputs'])
}

async function inputsAt(root: string, name: string, keys: string[]): Promise<Map<string, DeclaredInput> | undefined> {
  if (name.startsWith('../') || !existsSync(path.join(root, name))) return undefined
  const { document } = await readYaml(root, name)
  const inputs = document.getIn(keys, true)
  if (!isMap(inputs)) return new Map()
  return new Map(
    inputs.items.map(({ key, value }) => [
      String(isScalar(key) ? key.value : key),
      {
        required: isMap(value) && value.get('required') === true,
        hasDefault: isMap(value) && value.has('default'),
      },
    ]),
  )
}
