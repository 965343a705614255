import type { TemplateFacts } from '../document.ts'
import { pathNames } from '../path-names.ts'

export type Language = TemplateFacts['language']

/** Which template language a prompt is written in: by its name, and for plain texts by the marks it holds. */
export function languageOf(path: string, text: string): Language {
  const { name, extension } = pathNames(path)
  if (extension === 'prompt') return 'dotprompt'
  if (extension === 'prompty') return 'prompty'
  if (name === 'skprompt.txt') return 'semantic-kernel'
  const inner = /\.(j2|jinja2?|hbs|handlebars|mustache|liquid)(?:\.|$)/.exec(name)?.[1]
  if (inner !== undefined) return byExtension[inner] ?? 'braces'
  if (/\{%-?\s{0,8}[a-z]|\{#[-+\s][^{}]{0,400}#\}|\{\{-?\s{0,8}(?:""|'')/.test(text)) return 'jinja'
  if (/\{\{\s{0,8}\$\w/.test(text)) return 'semantic-kernel'
  return /\{\{[#>&{!]/.test(text) ? 'handlebars' : 'braces'
}

/** The language that a configuration names in `template_format`; undefined for names that are none. */
export function languageNamed(name: string | undefined): Language | undefined {
  if (name === undefined) return undefined
  return formats.find(([word]) => name.toLowerCase().includes(word))?.[1]
}

const formats: [string, Language][] = [
  ['semantic', 'semantic-kernel'],
  ['jinja', 'jinja'],
  ['handlebars', 'handlebars'],
  ['mustache', 'mustache'],
  ['liquid', 'liquid'],
]

/** Whether the file's name, and not a guess from its text, says the language: only then is bad syntax a fault. */
export function namesLanguage(path: string): boolean {
  const { name, extension } = pathNames(path)
  return (
    extension === 'prompt' || extension === 'prompty' || /\.(?:j2|jinja2?|hbs|handlebars|mustache|liquid)$/.test(name)
  )
}

const byExtension: Record<string, Language> = {
  j2: 'jinja',
  jinja: 'jinja',
  jinja2: 'jinja',
  hbs: 'handlebars',
  handlebars: 'handlebars',
  mustache: 'mustache',
  liquid: 'liquid',
}

/** Languages with `{% %}` statements and filters. */
export function hasStatements(language: Language): boolean {
  return language === 'jinja' || language === 'liquid' || language === 'prompty'
}
