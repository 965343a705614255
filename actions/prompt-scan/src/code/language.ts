import type { GrammarName } from './grammars.ts'
import type { CodeLanguage } from './facts.ts'

const byExtension: Record<string, CodeLanguage> = {
  py: 'python',
  pyi: 'python',
  pyw: 'python',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'tsx',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
}

/** The language of a source file by its extension; undefined for languages that are not read. */
export function codeLanguage(path: string): CodeLanguage | undefined {
  return byExtension[path.slice(path.lastIndexOf('.') + 1).toLowerCase()]
}

/** The grammar of a language. JavaScript is read by that of TSX, which knows JSX and everything else of it. */
export function grammarOf(language: CodeLanguage): GrammarName {
  return language === 'javascript' ? 'tsx' : language
}
