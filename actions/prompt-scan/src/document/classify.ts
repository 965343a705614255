import type { DocumentKind } from './document.ts'
import {
  codeExtensions,
  dataExtensions,
  instructionFiles,
  instructionFolders,
  instructionPaths,
  knowledgeFiles,
  manifestFiles,
  markdownFolders,
  mcpFiles,
  promptFiles,
  promptFolders,
  proseExtensions,
  scriptExtensions,
  settingsFiles,
  templateExtensions,
} from './known-names.ts'
import { pathNames, under } from './path-names.ts'
import type { PathNames } from './path-names.ts'

/** What is known of a repository beyond one path. */
export interface Surroundings {
  /** Whether `seaworthy.yml` names the path as text that is retrieved for a model. */
  knowledge?: (path: string) => boolean
  /** Folders that hold a SKILL.md, relative to the scanned folder, with `/` and without one at the end. */
  skillFolders?: ReadonlySet<string>
}

/**
 * What a file is by its path alone; undefined when its content must tell (`contentMayTell`), or when it is nothing to
 * an agent. Names are compared without case.
 */
export function classify(path: string, surroundings: Surroundings = {}): DocumentKind | undefined {
  const names = pathNames(path)
  return (
    byName(names) ??
    bySkill(path, names, surroundings.skillFolders) ??
    byFolder(names) ??
    byPromptName(names) ??
    (surroundings.knowledge?.(path) === true ? 'knowledge' : undefined)
  )
}

/** Whether `classifyContent` can say more of the path: the only files that are worth reading without a known name. */
export function contentMayTell(path: string): boolean {
  const { name, extension } = pathNames(path)
  if (lockFiles.has(name)) return false
  return codeExtensions.has(extension) || dataExtensions.has(extension) || templateExtensions.has(extension)
}

const lockFiles = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'composer.lock',
  'tsconfig.json',
])

function byName(names: PathNames): DocumentKind | undefined {
  const { name, extension, folders } = names
  const placed = `${folders.at(-1) ?? ''}/${name}`
  if (instructionFiles.has(name) || instructionPaths.has(placed)) return 'agent-instructions'
  if (name === 'skill.md' || name.endsWith('.skill.md')) return 'skill'
  if (mcpFiles.has(name) || name.endsWith('.mcp.json')) return 'mcp-config'
  if (manifestFiles.has(name)) return 'tool-manifest'
  if (settingsFiles.has(name) || settingsFiles.has(placed)) return 'agent-settings'
  if (knowledgeFiles.has(name)) return 'knowledge'
  if (name.startsWith('promptfooconfig.') && dataExtensions.has(extension)) return 'chat'
  if (extension === 'mdc' || /\.(?:agent|chatmode|instructions)\.md$/.test(name)) return 'agent-instructions'
  if (extension === 'prompt' || extension === 'prompty' || promptFiles.has(name)) return 'prompt'
  if (/\.prompts?\.(?:md|txt|ya?ml|json)$/.test(name)) return 'prompt'
  return extension === 'ipynb' ? 'notebook' : undefined
}

/** A skill is a folder: SKILL.md sends the model to the files beside it, and scripts there are run at its word. */
function bySkill(path: string, names: PathNames, skillFolders?: ReadonlySet<string>): DocumentKind | undefined {
  const { folders, extension } = names
  const at = folders.lastIndexOf('skills')
  const named = at >= 0 && at < folders.length - 1
  const certain = (named && (at === 0 || folders[at - 1]?.startsWith('.') === true)) || isInside(path, skillFolders)
  if (certain && codeExtensions.has(extension)) return 'code'
  if (certain && (scriptExtensions.has(extension) || extension === '')) return 'skill'
  return (certain || named) && proseExtensions.has(extension) ? 'skill' : undefined
}

function isInside(path: string, folders: ReadonlySet<string> | undefined): boolean {
  if (folders === undefined || folders.size === 0) return false
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    if (folders.has(path.slice(0, slash))) return true
  }
  return false
}

function byFolder(names: PathNames): DocumentKind | undefined {
  const { extension } = names
  if (codeExtensions.has(extension)) return under(names, 'prompts') ? 'code' : undefined
  const readable = proseExtensions.has(extension) || dataExtensions.has(extension) || extension === ''
  if (readable && instructionFolders.some((folder) => under(names, ...folder))) return 'agent-instructions'
  if (extension === 'md' && markdownFolders.has(names.folders.at(-1) ?? '')) return 'agent-instructions'
  if (!readable && !templateExtensions.has(extension)) return undefined
  if (!promptFolders.some((folder) => under(names, ...folder))) return undefined
  return extension === 'jsonl' || extension === 'ndjson' ? 'chat' : 'prompt'
}

/** `system-prompt`, `system-prompt.md`, `review_prompt.txt`: the name says what the text is. */
function byPromptName({ name, extension }: PathNames): DocumentKind | undefined {
  const text = extension === 'md' || extension === 'txt' || extension === 'text' || extension === 'markdown'
  if (extension === '') return /^(?:.{0,80}[-_.])?(?:system|developer)[-_]?prompts?$/.test(name) ? 'prompt' : undefined
  if (!text && !templateExtensions.has(extension)) return undefined
  const words = name.split(/[^a-z]+/)
  return words.includes('prompt') || words.includes('prompts') || words.includes('systemprompt') ? 'prompt' : undefined
}
