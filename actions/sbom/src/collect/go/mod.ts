import type { Fault } from '../../inventory/inventory.ts'
import { invalidManifest, mergeConflict } from '../lock-text/faults.ts'

/** A module in one version; one that is a folder of the sources has none. */
export interface ModuleVersion {
  path: string
  version?: string | undefined
}

/** A module that `go.mod` requires. */
export interface Requirement extends Required<ModuleVersion> {
  /** Nothing of the app imports it itself. */
  isIndirect: boolean
  line: number
}

/** What a `go.mod` says. */
export interface GoMod {
  module: string | undefined
  /** The language version, `1.21`. */
  go: string | undefined
  toolchain: string | undefined
  requirements: Requirement[]
  /** Versions that are never taken, as `path@version`; one that is required all the same is a fault. */
  excluded: Set<string>
  /** What stands in for a module, by `path@version` or, for all its versions, by `path`. */
  replacements: Map<string, ModuleVersion>
  faults: Fault[]
}

/** A word of a line: in quotes, in backquotes, or up to the next space. */
const word = /"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`]+/g

/** Directives that say nothing of what the app is made of. */
const others = new Set(['godebug', 'ignore', 'retract', 'tool'])

/** Reads a `go.mod`. Source: https://go.dev/ref/mod#go-mod-file */
export function readGoMod(text: string, file: string): GoMod {
  const mod: GoMod = {
    module: undefined,
    go: undefined,
    toolchain: undefined,
    requirements: [],
    excluded: new Set(),
    replacements: new Map(),
    faults: [],
  }
  const conflict = mergeConflict(text, file)
  if (conflict) return { ...mod, faults: [conflict] }
  let block: string | undefined
  text.split('\n').forEach((whole, index) => {
    const { code, comment } = splitComment(whole)
    const words = [...code.matchAll(word)].map(([one]) => unquote(one))
    const [first] = words
    if (first === undefined) return
    if (block !== undefined && first === ')') block = undefined
    else if (block === undefined && words.at(-1) === '(' && words.length === 2) block = first
    else {
      const [directive = '', ...rest] = block === undefined ? words : [block, ...words]
      if (!apply(mod, directive, rest, comment, index + 1)) {
        const shown = JSON.stringify(code.trim().slice(0, 100))
        mod.faults.push(invalidManifest(file, `The line ${shown} is no directive of go.mod that is known.`, index + 1))
      }
    }
  })
  for (const { path, version, line } of mod.requirements) {
    if (!mod.excluded.has(`${path}@${version}`)) continue
    mod.faults.push(invalidManifest(file, `${path} is required in ${version}, which is excluded.`, line))
  }
  return mod
}

/** Whether the directive was understood. */
function apply(mod: GoMod, directive: string, words: readonly string[], comment: string, line: number): boolean {
  const [path, version] = words
  if (others.has(directive)) return true
  if (path === undefined) return false
  switch (directive) {
    case 'module':
      mod.module = path
      return words.length === 1
    case 'go':
      mod.go = path
      return words.length === 1
    case 'toolchain':
      mod.toolchain = path
      return words.length === 1
    case 'require':
      if (version === undefined || words.length > 2) return false
      mod.requirements.push({ path, version, isIndirect: /^indirect(?:;|\s|$)/.test(comment), line })
      return true
    case 'exclude':
      mod.excluded.add(`${path}@${version ?? ''}`)
      return version !== undefined
    case 'replace':
      return addReplacement(mod, words)
    default:
      return false
  }
}

/** `path [version] => path [version]`. */
function addReplacement({ replacements }: GoMod, words: readonly string[]): boolean {
  const arrow = words.indexOf('=>')
  const [path, version] = words.slice(0, arrow)
  const [newPath, newVersion] = words.slice(arrow + 1)
  if (arrow < 1 || arrow > 2 || path === undefined || newPath === undefined || words.length > arrow + 3) return false
  replacements.set(version === undefined ? path : `${path}@${version}`, { path: newPath, version: newVersion })
  return true
}

function splitComment(line: string): { code: string; comment: string } {
  const at = line.indexOf('//')
  return at === -1 ? { code: line, comment: '' } : { code: line.slice(0, at), comment: line.slice(at + 2).trim() }
}

function unquote(text: string): string {
  if (text.startsWith('`')) return text.slice(1, -1)
  return text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text
}
