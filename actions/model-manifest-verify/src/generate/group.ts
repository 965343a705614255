import nodePath from 'node:path'
import { isNamedLikeWeights, modelRole } from '@seaworthy/models/role'
import { folderOf } from '../sources/folders.ts'
import { hasWeightsMagic } from './sniff.ts'
import type { TreeFile } from './tree.ts'

/** Files that make one model. */
export interface ModelFiles {
  /** Relative to the manifest's folder; `''` is that folder. */
  folder: string
  files: TreeFile[]
}

export interface Grouped {
  models: ModelFiles[]
  /** Files of no model. */
  rest: TreeFile[]
}

/** Names by which a folder shows that it is a model as a whole, with what is in the folders below it. */
const markers = [
  'config.json',
  'model_index.json',
  'modules.json',
  'MLmodel',
  'tokenizer.json',
  'tokenizer_config.json',
  'generation_config.json',
  'preprocessor_config.json',
  'adapter_config.json',
  'saved_model.pb',
]

/** Names by which a folder shows that it is a project, in which models lie beside other things. */
const projectMarkers = [
  'package.json',
  'pyproject.toml',
  'setup.py',
  'requirements.txt',
  'Cargo.toml',
  'go.mod',
  'Dockerfile',
  'seaworthy.yml',
]

/**
 * Which files make which model. A folder with weights is a model's, with everything in it; so is the topmost folder
 * above it that has the marks of a model. Of a project's own folder only files with a clear role belong to one.
 */
export function groupModels(files: readonly TreeFile[], under: string): Grouped {
  const { isProject, isWhole, isOwn } = knowFolders(files)
  const seeds = new Set(files.filter(isSeed).map(({ name }) => folderOf(name)))
  const candidates = new Set([...seeds].map((seed) => climb(seed, under, isWhole)))
  const roots = outermost(candidates, (outer, inner) => isWhole(outer) || (!isProject(outer) && !isOwn(inner)))
  const models = new Map<string, TreeFile[]>()
  const rest: TreeFile[] = []
  for (const file of files) {
    const root = rootOf(file.name, roots, under)
    const belongs = root !== undefined && (!isProject(root) || (folderOf(file.name) === root && isClear(file)))
    if (!belongs) rest.push(file)
    else if (!models.get(root)?.push(file)) models.set(root, [file])
  }
  return { models: [...models].flatMap(([folder, all]) => splitGguf(folder, all, isWhole(folder))), rest }
}

/** What the names in a folder say of it. */
interface Folders {
  isProject: (folder: string) => boolean
  /** A model as a whole, with what is in the folders below. */
  isWhole: (folder: string) => boolean
  /** A model of its own, though it may lie in the folder of another. */
  isOwn: (folder: string) => boolean
}

function knowFolders(files: readonly TreeFile[]): Folders {
  const names = new Map<string, Set<string>>()
  for (const { name } of files) {
    const folder = folderOf(name)
    const base = nodePath.posix.basename(name)
    if (!names.get(folder)?.add(base)) names.set(folder, new Set([base]))
  }
  const has = (folder: string, marks: readonly string[]): boolean =>
    marks.some((mark) => names.get(folder)?.has(mark) === true)
  const isProject = (folder: string): boolean => has(folder, projectMarkers) && !has(folder, ['MLmodel'])
  const isWhole = (folder: string): boolean => has(folder, markers) && !isProject(folder)
  const hasPapers = (folder: string): boolean =>
    [...(names.get(folder) ?? [])].some((name) => ['card', 'licence'].includes(modelRole(name)))
  return { isProject, isWhole, isOwn: (folder) => isWhole(folder) || hasPapers(folder) }
}

function isSeed(file: TreeFile): boolean {
  const base = nodePath.posix.basename(file.name)
  return base === 'MLmodel' || base === 'model_index.json' || isNamedLikeWeights(file.name) || hasWeightsMagic(file)
}

/** What in a project's own folder can only be a model's. */
function isClear({ name }: TreeFile): boolean {
  return ['weights', 'weights-index', 'tokenizer', 'chat-template', 'adapter'].includes(modelRole(name))
}

/** The topmost folder above the seed, down from `under`, that is a model as a whole; else the seed's own. */
function climb(seed: string, under: string, isWhole: (folder: string) => boolean): string {
  let root = seed
  for (let folder = seed; folder !== under && folder !== '';) {
    folder = folderOf(folder)
    if (!isWhole(folder)) break
    root = folder
  }
  return root
}

/**
 * A folder in a model's belongs to it, unless the outer one has no marks of a model and is a project's, or the inner one
 * shows that it is a model of its own.
 */
function outermost(roots: ReadonlySet<string>, swallows: (outer: string, inner: string) => boolean): Set<string> {
  return new Set([...roots].filter((root) => !above(root).some((outer) => roots.has(outer) && swallows(outer, root))))
}

/** The folders above a folder, nearest first. */
function above(folder: string): string[] {
  const outer = folderOf(folder)
  return folder === '' ? [] : [outer, ...above(outer)]
}

/** The nearest root above a file. */
function rootOf(name: string, roots: ReadonlySet<string>, under: string): string | undefined {
  for (let folder = folderOf(name); ; folder = folderOf(folder)) {
    if (roots.has(folder)) return folder
    if (folder === under || folder === '') return undefined
  }
}

/** GGUF files are whole models: several in a folder without the marks of one model are one each. */
function splitGguf(folder: string, files: TreeFile[], whole: boolean): ModelFiles[] {
  const stems = Map.groupBy(
    files.filter(({ name }) => isNamedLikeWeights(name)),
    ({ name }) => ggufStem(name),
  )
  if (whole || stems.size < 2 || stems.has(undefined)) return [{ folder, files }]
  const models = [...stems].map(([stem = '', own]) => ({ folder, stem, files: own }))
  for (const file of files.filter(({ name }) => !isNamedLikeWeights(name))) {
    const owner = models.find(({ stem }) => file.name.startsWith(stem)) ?? models[0]
    owner?.files.push(file)
  }
  return models.map((model) => ({ folder: model.folder, files: model.files }))
}

/** `models/llama` of `models/llama-00001-of-00003.gguf`; nothing for another format. */
function ggufStem(name: string): string | undefined {
  return /^(?<stem>.+?)(-\d{5}-of-\d{5})?\.gguf$/i.exec(name)?.groups?.['stem']
}
