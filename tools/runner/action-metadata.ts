import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { load, YAMLException } from 'js-yaml'
import { nearest } from '@seaworthy/documents'

/** An input as `action.yml` declares it. */
export interface InputDeclaration {
  name: string
  description: string
  isRequired: boolean
  default?: string
  deprecationMessage?: string
}

/** What `action.yml` says, as far as running the action needs it. */
export interface ActionMetadata {
  name: string
  description: string
  file: string
  inputs: InputDeclaration[]
  main: string
  post?: string
  postIf: string
}

/** The root `action.yml` has no folder to be named after. */
const rootAction = 'release-gate'

/** Names of the actions of a suite, sorted. */
export async function listActions(suiteRoot: string): Promise<string[]> {
  const folders = await readdir(path.join(suiteRoot, 'actions'), { withFileTypes: true }).catch(() => [])
  const names = new Set(folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name)).add(rootAction)
  const found = await Promise.all([...names].map(async (name) => ((await fileOf(suiteRoot, name)) ? [name] : [])))
  return found.flat().sort()
}

/** Reads an action's metadata; throws a UserError for an unknown name or metadata that cannot be run. */
export async function readAction(suiteRoot: string, name: string): Promise<ActionMetadata> {
  const file = /^[\w.-]+$/.test(name) ? await fileOf(suiteRoot, name) : undefined
  if (file === undefined) throw unknownAction(name, await listActions(suiteRoot))
  const text = await readFile(file, 'utf8')
  try {
    return metadataOf(name, file, load(text))
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause
    // The message goes on with an excerpt of the file.
    throw invalid(file, cause.message.split('\n')[0] ?? cause.reason)
  }
}

/** Throws a UserError when a bundle that the metadata names is not built. */
export async function requireBundles(action: ActionMetadata): Promise<void> {
  for (const bundle of [action.main, ...(action.post === undefined ? [] : [action.post])]) {
    const found = await stat(bundle).catch(() => undefined)
    if (!found?.isFile())
      throw new UserError('runner/no-bundle', `The bundle ${bundle} of ${action.name} does not exist.`, {
        remedy: 'Build it with "npm run build".',
        at: { file: action.file },
      })
  }
}

async function fileOf(suiteRoot: string, name: string): Promise<string | undefined> {
  const folder = name === rootAction ? suiteRoot : path.join(suiteRoot, 'actions', name)
  for (const file of ['action.yml', 'action.yaml'].map((base) => path.join(folder, base)))
    if ((await stat(file).catch(() => undefined))?.isFile()) return file
  return undefined
}

function metadataOf(name: string, file: string, document: unknown): ActionMetadata {
  const metadata = mapping(document, file, 'the document')
  const runs = mapping(metadata['runs'], file, 'runs')
  if (text(runs['using']).toLowerCase() !== 'node24')
    throw invalid(file, `runs.using is "${text(runs['using'])}", but only node24 actions can be run`)
  const main = text(runs['main'])
  if (main === '') throw invalid(file, 'runs.main is missing')
  const script = (relative: string) => path.resolve(path.dirname(file), relative)
  return {
    name,
    description: text(metadata['description']),
    file,
    inputs: Object.entries(mapping(metadata['inputs'] ?? {}, file, 'inputs')).map(([input, declared]) =>
      inputOf(input, mapping(declared ?? {}, file, `inputs.${input}`)),
    ),
    main: script(main),
    ...(text(runs['post']) !== '' && { post: script(text(runs['post'])) }),
    postIf: text(runs['post-if']) || 'always()',
  }
}

function inputOf(name: string, declared: Record<string, unknown>): InputDeclaration {
  const { default: value, deprecationMessage } = declared
  return {
    name,
    description: text(declared['description']),
    isRequired: declared['required'] === true,
    ...(value !== undefined && value !== null && { default: text(value) }),
    ...(deprecationMessage !== undefined && { deprecationMessage: text(deprecationMessage) }),
  }
}

function mapping(value: unknown, file: string, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw invalid(file, `${what} is not a mapping`)
}

/** A YAML scalar as the string that the runner makes of it. */
function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function unknownAction(name: string, known: string[]): UserError {
  const meant = nearest(name, known)
  return new UserError('runner/unknown-action', `There is no action "${name}".`, {
    remedy:
      known.length === 0
        ? 'This repository has no actions yet: there is neither an action.yml nor a folder below actions/.'
        : meant === undefined
          ? `Choose one of: ${known.join(', ')}.`
          : `Did you mean ${meant}? The actions are: ${known.join(', ')}.`,
  })
}

function invalid(file: string, fault: string): UserError {
  return new UserError('runner/action-metadata', `The action metadata ${file} cannot be used: ${fault}.`, {
    remedy: "Correct it as GitHub's metadata syntax for JavaScript actions says.",
    at: { file },
  })
}
