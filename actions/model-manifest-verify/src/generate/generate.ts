import nodePath from 'node:path'
import { openRoot, type HashOptions, type Root } from '@seaworthy/files'
import {
  createManifest,
  draftFiles,
  readDraft,
  updateManifest,
  type Change,
  type FileFacts,
  type Found,
  type ManifestFile,
} from '@seaworthy/manifest'
import { UserError, type Finding } from '@seaworthy/verdict'
import { discover, type Discovered, type RoledFile } from './discover.ts'
import { judgeListed } from './judge-listed.ts'
import { measureAll } from './measure.ts'
import { readTarget, type Target } from './target.ts'
import { findFile, type TreeFile } from './tree.ts'

export interface GenerateRequest {
  /** Absolute: a directory, a `.dvc` file, an `MLmodel` or a file of weights, in the folder of the manifest. */
  path: string
  /** Absolute. Names are relative to its folder. */
  manifestFile: string
  /** The manifest's text, when there is one. */
  existing?: string
  /** Absolute paths that are not listed: signatures, evidence. */
  leaveOut?: readonly string[]
  /** Who hashes large files, and who is told. */
  hashing?: HashOptions
}

export interface Generated {
  text: string
  /** Whether the text is another than the existing one. */
  changed: boolean
  /** What differs from the existing manifest, at paths of it. */
  changes: Change[]
  /** What could not be known, one sentence each. */
  unknown: string[]
  summary: Summary
  /** What is unsafe about loading the listed files, less what a reviewed exception allows. */
  unsafe: Finding[]
}

export interface Summary {
  models: { name: string; files: number; bytes: number }[]
  prompts: number
  configs: number
  files: number
  bytes: number
}

/**
 * The manifest of what is at a path: a new one, or the existing one with new sizes, digests, files and fields. Writes
 * nothing. Generating again gives the same text. Throws UserErrors when the existing manifest or a file cannot be read,
 * when a file is a placeholder, or when the path is not in the manifest's folder.
 */
export async function generate(request: GenerateRequest): Promise<Generated> {
  const { manifestFile, existing, hashing = {} } = request
  const root = await openRoot(nodePath.dirname(manifestFile))
  const target = await readTarget(root, request)
  const discovered = await discover(target.tree, target.under)
  const listed = existing === undefined ? [] : await listedNames(existing, manifestFile)
  const others = await findListed(root, listed, discovered, target)
  const files = [...filesOf(discovered), ...others.files]
  const { facts, content } = await measureAll(files, hashing)
  const found = foundOf(discovered, facts, others)
  const written = existing === undefined ? createManifest(found) : await updateManifest(existing, manifestFile, found)
  return {
    text: written.text,
    changed: written.text !== existing,
    changes: written.changes,
    unknown: [...discovered.unknown, ...written.unknown],
    summary: summaryOf(found, facts),
    unsafe: await judgeListed(written.text, manifestFile, facts, content),
  }
}

async function listedNames(text: string, file: string): Promise<string[]> {
  return draftFiles(await readDraft(text, file)).map(({ entry }) => entry.name)
}

function filesOf({ models, prompts, configs }: Discovered): TreeFile[] {
  return [...models.flatMap(({ files }) => files), ...prompts, ...configs].map(({ file }) => file)
}

interface Others {
  files: TreeFile[]
  gone: Set<string>
}

/** Listed files at the path that no rule recognises: they are measured too. What cannot be read is a fault. */
async function findListed(root: Root, names: string[], discovered: Discovered, target: Target): Promise<Others> {
  const known = new Set(filesOf(discovered).map(({ name }) => name))
  const others: Others = { files: [], gone: new Set() }
  for (const name of names.filter((one) => !known.has(one) && target.covers(one))) {
    try {
      others.files.push(await findFile(root, name))
      known.add(name)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      if (error.rule === 'files/not-found') others.gone.add(name)
      else if (error.rule !== 'files/illegal-path') throw error
    }
  }
  return others
}

function foundOf(discovered: Discovered, facts: ReadonlyMap<string, FileFacts>, others: Others): Found {
  const entry = ({ file, role }: RoledFile): ManifestFile => ({ ...factsOf(file), role })
  const factsOf = ({ name }: TreeFile): FileFacts => {
    const known = facts.get(name)
    if (!known) throw new Error(`expected ${name} to be measured`)
    return known
  }
  return {
    models: discovered.models.map((model) => ({ ...model, files: model.files.map(entry) })),
    prompts: discovered.prompts.map(entry),
    configs: discovered.configs.map(entry),
    others: others.files.map(factsOf),
    gone: others.gone,
  }
}

function summaryOf({ models, prompts, configs }: Found, facts: ReadonlyMap<string, FileFacts>): Summary {
  const bytesOf = (files: Iterable<FileFacts>): number => [...files].reduce((sum, { size }) => sum + size, 0)
  return {
    models: models.map(({ name, files }) => ({ name, files: files.length, bytes: bytesOf(files) })),
    prompts: prompts.length,
    configs: configs.length,
    files: facts.size,
    bytes: bytesOf(facts.values()),
  }
}
