import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { runToEnd } from './child.ts'

/** A search in any file, in the syntax of PCRE2. */
export interface SemgrepPattern {
  id: string
  regex: string
}

/** Two plain searches for words: the least that a scanner by rules of semgrep does. */
export const wordSearches: readonly SemgrepPattern[] = [
  { id: 'override', regex: '(?i)ignore (?:all )?(?:previous|prior|earlier) instructions' },
  { id: 'secret', regex: '(?i)reveal (?:the |your )?system prompt' },
]

interface FerretRule {
  id: string
  patterns: RegExp[]
  fileTypes: string[]
  components: string[]
}

/**
 * What ferret-scan searches skills for: the patterns of its enabled rules for Markdown, as its installed package has them,
 * under the MIT licence. What it leaves out of their matches, and its rules over several patterns or files, are not among them.
 */
export async function ferretPatterns(installed: string): Promise<SemgrepPattern[]> {
  const file = path.join(installed, 'node_modules', 'ferret-scan', 'dist', 'rules', 'index.js')
  const { getEnabledRules } = (await import(pathToFileURL(file).href)) as { getEnabledRules: () => FerretRule[] }
  return getEnabledRules()
    .filter(({ fileTypes, components }) => fileTypes.includes('md') && components.includes('skill'))
    .flatMap(({ id, patterns }) =>
      patterns.map((pattern, index) => ({ id: `${id}-${index}`.toLowerCase(), regex: inPcre(pattern) })),
    )
}

/** JavaScript's flags and code points as PCRE2 writes them. */
function inPcre({ source, flags }: RegExp): string {
  const modes = Array.from(flags).filter((flag) => 'ims'.includes(flag))
  const body = source.replace(
    /\\(?:u\{([0-9A-Fa-f]+)\}|u([0-9A-Fa-f]{4})|[^])/g,
    (whole, braced: string | undefined, four: string | undefined) => {
      const code = braced ?? four
      return code === undefined ? whole : `\\x{${code}}`
    },
  )
  return modes.length === 0 ? body : `(?${modes.join('')})${body}`
}

/** The patterns as a configuration of semgrep. YAML, since JSON is. */
export function semgrepRules(patterns: readonly SemgrepPattern[]): string {
  const rules = patterns.map(({ id, regex }) => {
    const search = { languages: ['generic'], patterns: [{ 'pattern-regex': regex }] }
    return { id, severity: 'ERROR', message: `Found what ${id} searches for.`, ...search }
  })
  return JSON.stringify({ rules })
}

/** Those of the patterns that semgrep takes: of one that it cannot read, it would scan nothing at all. */
export async function takenBy(
  semgrep: string,
  patterns: readonly SemgrepPattern[],
  work: string,
): Promise<SemgrepPattern[]> {
  const folder = path.join(work, 'tried')
  await mkdir(folder, { recursive: true })
  // Over nothing, semgrep would not read the patterns.
  const text = path.join(folder, 'SKILL.md')
  await writeFile(text, 'One line.\n')
  const config = path.join(folder, 'rules.yaml')
  const told = path.join(folder, 'told.json')
  await writeFile(config, semgrepRules(patterns))
  const quiet = ['--metrics=off', '--disable-version-check', '--no-git-ignore', '--quiet', `--json-output=${told}`]
  await runToEnd({ command: semgrep, args: ['scan', ...quiet, '--config', config, text] })
  const { errors } = JSON.parse(await readFile(told, 'utf8')) as { errors: { rule_id?: string }[] }
  // Semgrep puts the folders of a configuration before the names of its rules.
  const refused = new Set(errors.map((error) => error.rule_id?.split('.').at(-1)))
  return patterns.filter(({ id }) => !refused.has(id))
}
