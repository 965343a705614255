import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Fields } from '@seaworthy/action-kit'
import { kernelInputs } from '@seaworthy/action-kit'
import type { YamlFile } from '../yaml-file.ts'
import { readYaml } from '../yaml-file.ts'

/** An action of this repository: what it declares and what its code reads. */
export interface OwnAction {
  /** The folder in `actions/`. */
  name: string
  metadata: YamlFile
  /** Relative to the root of the repository. */
  readme: string
  /** The inputs of its own, then those that every action has, by camel-case name. */
  fields: Fields
}

/** The actions of the repository at `root`, by name. Those in progress, without `src/inputs.ts`, are left out. */
export async function ownActions(root: string): Promise<OwnAction[]> {
  const names = (await readdir(path.join(root, 'actions'))).sort()
  const ready = names.filter((name) => existsSync(inputsFile(root, name)))
  return Promise.all(
    ready.map(async (name) => ({
      name,
      metadata: await readYaml(root, metadataFile(root, name)),
      readme: `actions/${name}/README.md`,
      fields: { ...(await ownFields(root, name)), ...kernelInputs },
    })),
  )
}

/** The release gate's `action.yml` is the one at the root: it is called as `OWNER/seaworthy@<commit>`. */
function metadataFile(root: string, name: string): string {
  const own = `actions/${name}/action.yml`
  return existsSync(path.join(root, own)) ? own : 'action.yml'
}

function inputsFile(root: string, name: string): string {
  return path.join(root, 'actions', name, 'src', 'inputs.ts')
}

async function ownFields(root: string, name: string): Promise<Fields> {
  const module = (await import(pathToFileURL(inputsFile(root, name)).href)) as { inputs: Fields }
  return module.inputs
}
