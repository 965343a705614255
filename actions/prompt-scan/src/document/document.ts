import type { CodeFacts } from '../code/facts.ts'
import type { DataNode } from './data.ts'
import type { Segment } from './segment.ts'

/** What a file is to an agent. It decides how the file is read, and which rules look at it. */
export type DocumentKind =
  /** Standing instructions: AGENTS.md, CLAUDE.md, .cursor/rules, copilot-instructions.md. */
  | 'agent-instructions'
  /** SKILL.md and the files beside it. */
  | 'skill'
  /** A prompt or template: prompts/**, *.prompt, *.prompty, *.j2, *.hbs. */
  | 'prompt'
  /** Chat arrays of role and content in YAML, JSON, JSONL or TOML, promptfoo configurations. */
  | 'chat'
  /** Which MCP servers an agent starts: .mcp.json, claude_desktop_config.json. */
  | 'mcp-config'
  /** Tools that are offered to a model: tools.json, an answer to `tools/list`. */
  | 'tool-manifest'
  /** What an agent may do: .claude/settings.json, .vscode/settings.json, agent.json. */
  | 'agent-settings'
  /** Text that is retrieved for a model, as named in `seaworthy.yml`. */
  | 'knowledge'
  | 'notebook'
  | 'code'

/** A file, read once: the pieces of it that a model reads, and what it declares. */
export interface Document {
  /** Relative to the scanned folder, with `/`. */
  path: string
  kind: DocumentKind
  /** The whole file. Every offset is in UTF-16 code units into this text. */
  source: string
  /** What a model reads, by offset. */
  segments: Segment[]
  /** The file's value with places, where it is JSON, YAML or TOML, or has such a front matter. */
  data?: DataNode
  /** Configurations of servers and tools that stand as JSON in strings of the data, as a workflow's `mcp_config`. */
  configurations?: DataNode[]
  /** What the parse of TypeScript, JavaScript or Python found. */
  code?: CodeFacts
  /** Template variables and constructs, where the file is a template. */
  template?: TemplateFacts
  /** What could not be read: never silent. */
  faults: ReadFault[]
}

/** Something in the file that could not be read, and so was not scanned as it should be (rule PS907). */
export interface ReadFault {
  start: number
  /** One sentence: what was expected, what was found. */
  message: string
}

export interface TemplateFacts {
  language: 'jinja' | 'handlebars' | 'mustache' | 'liquid' | 'dotprompt' | 'prompty' | 'semantic-kernel' | 'braces'
  /** Every place where a value enters. */
  interpolations: Interpolation[]
  /** Names that the front matter or configuration declares; undefined when nothing is declared. */
  declared: string[] | undefined
  /** Every statement: loops, inclusions, switches of escaping. */
  statements: TemplateStatement[]
  /** Every place where a variable from outside the template is named, in values and in statements. */
  uses: { name: string; start: number; end: number }[]
}

/** `{% for turn in history %}`, `{{#each history}}`, `{{> footer}}`. */
export interface TemplateStatement {
  /** `for`, `each`, `include`, `autoescape`, `partial`. */
  keyword: string
  /** What follows the keyword, as written. */
  expression: string
  start: number
  end: number
  role?: Segment['role']
}

/** A place where a value enters a prompt. */
export interface Interpolation {
  /** The expression as written: `user.name`, `input | safe`. */
  expression: string
  /** The first name of it: `user`. */
  name: string
  start: number
  end: number
  /** Whether the template's own escaping is switched off here: `{{{x}}}`, `|safe`. */
  raw: boolean
  role?: Segment['role']
}
