import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type * as TreeSitter from 'web-tree-sitter'
import { javascriptQuery, pythonQuery } from './syntax/queries.ts'

/** A grammar that is ready to parse, and the query for what the reading of a file needs. */
export interface Grammar {
  parser: TreeSitter.Parser
  query: TreeSitter.Query
}

export type GrammarName = 'python' | 'typescript' | 'tsx'

type Runtime = typeof TreeSitter

const loading = new Map<GrammarName, Promise<Grammar>>()
let started: Promise<Runtime> | undefined

/** The grammar, loaded at its first use in this thread (about 30 ms) and kept. */
export async function grammar(name: GrammarName): Promise<Grammar> {
  const known = loading.get(name) ?? load(name)
  loading.set(name, known)
  return known
}

async function load(name: GrammarName): Promise<Grammar> {
  started ??= start()
  const { Language, Parser, Query } = await started
  const folder = name === 'python' ? 'tree-sitter-python' : 'tree-sitter-typescript'
  const language = await Language.load(
    await readFile(asset(`tree-sitter-${name}.wasm`, `${folder}/tree-sitter-${name}.wasm`)),
  )
  const parser = new Parser()
  parser.setLanguage(language)
  return { parser, query: new Query(language, name === 'python' ? pythonQuery : javascriptQuery) }
}

/** Tree-sitter's runtime is loaded, not bundled: its ES module asks for `import.meta`, which bundles do not have. */
async function start(): Promise<Runtime> {
  const file = asset('web-tree-sitter.cjs', 'web-tree-sitter')
  const runtime = createRequire(file)(file) as Runtime
  await runtime.Parser.init({
    wasmBinary: await readFile(asset('web-tree-sitter.wasm', 'web-tree-sitter/web-tree-sitter.wasm')),
  })
  return runtime
}

/**
 * The absolute path of a file: in `grammars/` beside the bundle or above its workers, where the build puts the `assets`
 * of package.json; else, when this runs from source, in the installed package.
 */
function asset(file: string, specifier: string): string {
  const program = dirname(process.argv[1] ?? join(process.cwd(), 'program'))
  const beside = [program, dirname(dirname(program))].map((folder) => join(folder, 'grammars', file))
  const bundled = beside.find((path) => existsSync(path))
  if (bundled !== undefined) return bundled
  return resolved([program, process.cwd()], specifier)
}

function resolved([first = '', ...more]: string[], specifier: string): string {
  try {
    return createRequire(join(first, 'package.json')).resolve(specifier)
  } catch (error) {
    if (more.length === 0) throw error
    return resolved(more, specifier)
  }
}
