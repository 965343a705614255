import nodePath from 'node:path'
import { isAgentConfig, modelRole, promptRole } from '@seaworthy/models/role'
import { inSnapshot } from '../sources/huggingface/layout.ts'
import { tellByCard } from './card.ts'
import { tellByDvc } from './dvc.ts'
import { formatOf } from './format-of.ts'
import { tellByGguf } from './gguf.ts'
import { groupModels, type ModelFiles } from './group.ts'
import { tellByDownload } from './hugging-face.ts'
import { tellByMlflow } from './mlflow.ts'
import { joined, type Teller, type Telling } from './telling.ts'
import { tellByTransformers } from './transformers.ts'
import type { Tree, TreeFile } from './tree.ts'

/** A file with what it is for. */
export interface RoledFile {
  file: TreeFile
  role: string
}

/** What is in a tree, before its bytes are read. */
export interface Discovered {
  models: (Omit<Telling, 'unknown'> & { name: string; files: RoledFile[] })[]
  prompts: RoledFile[]
  configs: RoledFile[]
  unknown: string[]
}

/** Sources of facts, the surest first. */
const tellers: readonly Teller[] = [tellByDownload, tellByMlflow, tellByDvc, tellByCard, tellByTransformers, tellByGguf]

/** The models, prompts and agent settings among the files of a tree; `under` is the folder that was read. */
export async function discover(tree: Tree, under: string): Promise<Discovered> {
  const { models, rest } = groupModels(tree.files, under)
  const found: Discovered = { models: [], prompts: [], configs: [], unknown: [...tree.unknown] }
  for (const model of models) {
    const { unknown = [], ...told } = joined([
      ...(await Promise.all(tellers.map((tell) => tell(model, tree)))),
      formatOf(model),
    ])
    const roled = model.files.map((file) => ({ file, role: modelRole(file.name) }))
    found.models.push({ ...told, name: nameOf(model, told, models, tree), files: roled })
    found.unknown.push(...unknown)
  }
  for (const file of rest) {
    const role = promptRole(file.name)
    if (isAgentConfig(file.name)) found.configs.push({ file, role: 'config' })
    else if (role !== undefined) found.prompts.push({ file, role })
  }
  return found
}

/** What a repository of the Hub is called; the folder's name; for GGUF files that share a folder, the file's. */
function nameOf(model: ModelFiles, told: Telling, all: readonly ModelFiles[], { root }: Tree): string {
  const absolute = nodePath.join(root.path, model.folder)
  const folder = nodePath.basename(absolute)
  const shared = all.filter((other) => other.folder === model.folder).length > 1
  const inCache = inSnapshot(`${absolute.split(nodePath.sep).join('/')}/x`) !== undefined
  return (shared || inCache ? told.name : undefined) ?? folder
}
