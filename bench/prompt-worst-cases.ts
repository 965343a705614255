import { RuleSet } from '../actions/prompt-scan/src/engine/rule-set.ts'
import { scanBytes } from '../actions/prompt-scan/src/engine/scan-bytes.ts'
import { rules } from '../actions/prompt-scan/src/rules/index.ts'
import type { Rule } from '../actions/prompt-scan/src/rules/rule.ts'

/** A text that is made of one piece again and again, and the rules that are asked about it. */
export interface WorstCase {
  name: string
  piece: string
  rules: RuleSet
  /** Says what kind of document it is. */
  path: string
}

const instructions = 'AGENTS.md'

/** What makes matchers, lexers and decoders slow when they look at a place more than once. */
const hostile: Record<string, string> = {
  'one letter': 'a',
  'one letter, spaced': 'a ',
  spaces: ' ',
  'blank lines': '\n',
  'open comments': '<!-- ',
  'open tags': '<a ',
  'open brackets': '[(',
  'open links': '![a](',
  bars: '| ',
  dashes: '-',
  'quotation marks': '" ',
  backticks: '` ',
  fences: '```\n',
  'quoted lines': '> > ',
  braces: '{{ ',
  statements: '{% if ',
  base64: 'aGVsbG8gd29ybGQ',
  'lines of base64': 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo\n',
  hexadecimal: '69676e6f7265',
  'percent-encoding': '%69%67',
  escapes: '\\u0069',
  'zero-width spaces': 'a\u200b',
  'tag characters': '\u{E0061}',
  'right to left': '\u202e',
  'look-alikes': 'іgnоrе ',
  'combining marks': 'a\u0301\u0301',
  addresses: 'http://a.b/?q=',
  'escape sequences': '\u001b[',
  'names with dots': 'a.',
  'names with lines': 'a_',
  emphasis: '_a_',
  'list items': '- a\n',
  rows: '|a|b|\n',
}

/** For all rules together what is hard to read, and for each rule of its own what it finds and the words it looks for. */
export function worstCases(): WorstCase[] {
  const all = new RuleSet(rules)
  return [
    ...Object.entries(hostile).map(([name, piece]) => ({ name, piece, rules: all, path: instructions })),
    ...rules.flatMap(casesOf),
  ]
}

function casesOf(rule: Rule): WorstCase[] {
  const [bad] = rule.info.examples.bad
  const isCode = rule.on === 'document' && bad !== undefined && /\.(?:py|ts|js)$/.test(bad.path)
  if (!bad || (rule.on !== 'text' && !isCode)) return []
  const only = new RuleSet([rule])
  const path = isCode ? bad.path : instructions
  const words = rule.on === 'text' && typeof rule.needs === 'object' && 'words' in rule.needs ? rule.needs.words : []
  return [
    { name: `${rule.info.id}: what it finds`, piece: `${bad.content}\n`, rules: only, path },
    ...(words.length === 0
      ? []
      : [{ name: `${rule.info.id}: its words`, piece: `${words.slice(0, 200).join(' ')} `, rules: only, path }]),
  ]
}

/** Makes the text of a size in bytes and returns the scan of it. */
export function scanOf({ piece, rules: asked, path }: WorstCase, size: number): () => unknown {
  const bytes = Buffer.from(piece.repeat(Math.ceil(size / Buffer.byteLength(piece))))
  const kind = path === instructions ? 'agent-instructions' : 'code'
  return () => scanBytes({ path, kind }, bytes, asked)
}
