import { codeLanguage } from '../code/language.ts'
import { lex } from '../code/plain/lexer.ts'
import { entriesOf, itemsOf, type DataNode } from '../document/data.ts'
import type { Document } from '../document/document.ts'
import { dataExtensions, proseExtensions, templateExtensions } from '../document/known-names.ts'
import { pathNames } from '../document/path-names.ts'
import { blocksOf } from '../engine/context/blocks.ts'
import { regionAt } from '../engine/context/region.ts'

/** A file as far as its comments are concerned; without `data` nothing is known of its strings. */
export type Commented = Pick<Document, 'path' | 'kind' | 'source' | 'data'>

/** A stretch of the source in which nothing is a comment. */
interface Text {
  start: number
  end: number
}

/** How comments begin, right before what they say. */
const beginnings = {
  python: /#[ \t]{0,20}$/,
  javascript: /(?:\/\/|\/\*+|\*)[ \t]{0,20}$/,
  data: /(?:#|\/\/|\/\*+|\*)[ \t]{0,20}$/,
  prose: /<!--[ \t]{0,20}$/,
  template: /(?:<!--|\{#[-+]?|\{\{~?!(?:--)?|\{%-?[ \t]*comment[ \t]*-?%\})[ \t]{0,20}$/,
  script: /(?:<!--|\/\*+|\/\/|#|--|;|\*|\b(?:rem|REM)\b|::)[ \t]{0,20}$/,
}
/** What stands around a text on one line, where nothing better tells; the strings of code are read. */
const marksOfText = { python: [], javascript: [], data: ['"'], prose: ['"', '`'], template: ['"', '`'], script: ['"'] }
/** Characters that a beginning has at most, with blanks. */
const longestBeginning = 100

/**
 * Where comments may stand in a file: what a model reads, such as a docstring, a heading or the text of a manifest, is
 * none, whatever it looks like. The file is looked at when the first place is asked for.
 */
export class Comments {
  readonly #file: Commented
  readonly #syntax: keyof typeof beginnings
  readonly #dataEnd: number
  #texts: Text[] | undefined

  constructor(file: Commented) {
    this.#file = file
    this.#syntax = syntaxOf(file)
    this.#dataEnd = frontMatterEnd(file.source)
  }

  /** Whether a comment begins right before an offset; `before` is what stands there on its line. */
  opensAt(offset: number, before: string): boolean {
    const isFrontMatter = (this.#syntax === 'prose' || this.#syntax === 'template') && offset < this.#dataEnd
    const beginning = beginnings[isFrontMatter ? 'data' : this.#syntax]
    if (!beginning.test(before.slice(-longestBeginning))) return false
    const quotes = marksOfText[this.#syntax]
    if (quotes.some((quote) => isOpen(quote, before))) return false
    this.#texts ??= textsOf(this.#file, this.#syntax)
    return !regionAt(this.#texts, offset, offset + 1)
  }
}

function syntaxOf({ path, kind }: Commented): keyof typeof beginnings {
  const { extension } = pathNames(path)
  const language = codeLanguage(path)
  if (language !== undefined) return language === 'python' ? 'python' : 'javascript'
  if (dataExtensions.has(extension)) return 'data'
  if (templateExtensions.has(extension) || kind === 'prompt' || kind === 'chat') return 'template'
  if (proseExtensions.has(extension)) return 'prose'
  if (kind === 'mcp-config' || kind === 'tool-manifest' || kind === 'agent-settings') return 'data'
  return kind === 'skill' || kind === 'code' ? 'script' : 'prose'
}

/** The strings of code and data, and the code of Markdown, ascending. */
function textsOf({ source, data, path }: Commented, syntax: keyof typeof beginnings): Text[] {
  const language = codeLanguage(path)
  if (language !== undefined) return lex(source, language).strings
  const strings = data ? scalarsOf(data) : []
  if (syntax === 'prose') strings.push(...blocksOf(source).fences)
  return strings.sort((a, b) => a.start - b.start)
}

function scalarsOf(node: DataNode): Text[] {
  if (node.kind === 'scalar') return [node]
  return [...itemsOf(node), ...entriesOf(node).map(({ value }) => value)].flatMap(scalarsOf)
}

/** Whether a quote is open at the end of a line's text, of which a backslash takes the meaning. */
function isOpen(quote: string, text: string): boolean {
  return (text.replace(/\\./g, '').split(quote).length - 1) % 2 === 1
}

/** Where the YAML before a Markdown text or template ends; 0 without one. */
function frontMatterEnd(source: string): number {
  if (!/^---[ \t]*\r?\n/.test(source)) return 0
  return Math.max(0, source.indexOf('\n---', 3))
}
