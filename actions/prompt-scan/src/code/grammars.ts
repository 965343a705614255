import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Language, Parser, Query } from 'web-tree-sitter'
import { javascriptQuery, pythonQuery } from './syntax/queries.ts'

/** A grammar that is ready to parse, and the query for what the reading of a file needs. */
export interface Grammar {
  parser: Parser
  query: Query
}

export type GrammarName = 'python' | 'typescript' | 'tsx'

const loading = new Map<GrammarName, Promise<Grammar>>()
let runtime: Promise<void> | undefined

/** The grammar, loaded at its first use in this thread (about 30 ms) and kept. */
export async function grammar(name: GrammarName): Promise<Grammar> {
  const known = loading.get(name) ?? load(name)
  loading.set(name, known)
  return known
}

async function load(name: GrammarName): Promise<Grammar> {
  runtime ??= start()
  await runtime
  const folder = name === 'python' ? 'tree-sitter-python' : 'tree-sitter-typescript'
  const language = await Language.load(await webAssembly(folder, `tree-sitter-${name}.wasm`))
  const parser = new Parser()
  parser.setLanguage(language)
  return { parser, query: new Query(language, name === 'python' ? pythonQuery : javascriptQuery) }
}

async function start(): Promise<void> {
  await Parser.init({ wasmBinary: await webAssembly('web-tree-sitter', 'web-tree-sitter.wasm') })
}

/**
 * The bytes of a WebAssembly file: out of `grammars/` beside the bundle or above its workers, where the build puts the
 * `assets` of package.json; else, when this runs from source, out of the installed package.
 */
async function webAssembly(packageName: string, file: string): Promise<Uint8Array> {
  const program = dirname(process.argv[1] ?? join(process.cwd(), 'program'))
  for (const folder of [program, dirname(dirname(program))]) {
    const bytes = await bytesOf(join(folder, 'grammars', file))
    if (bytes) return bytes
  }
  const installed = [program, process.cwd()].map((folder) => createRequire(join(folder, 'package.json')))
  return readFile(resolved(installed, `${packageName}/${file}`))
}

function resolved([first, ...more]: NodeJS.Require[], specifier: string): string {
  try {
    return first?.resolve(specifier) ?? specifier
  } catch (error) {
    if (more.length === 0) throw error
    return resolved(more, specifier)
  }
}

async function bytesOf(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
