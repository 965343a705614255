import type { ByteSource } from '@seaworthy/files'
import { startContext } from './context.ts'
import type { Judgement } from './context.ts'
import type { Content, ContentFinding, ScanContext } from './format.ts'
import { codeFinding, judgeConfiguration, languageOfFile } from './formats/code/text-code.ts'
import { judged } from './formats/container.ts'
import { beginsAsText, isText } from './formats/text.ts'
import { matchingFormats } from './matching.ts'

export type ContentVerdict = 'safe' | 'unsafe' | 'unknown'

/** What the content of one file is, and whether it is safe to load. */
export interface ScanResult {
  path: string
  /** "safetensors", "pytorch-zip", "text", "unknown"; several are joined by "+". */
  format: string
  /**
   * `unknown` when the file, or a file in it, is of no known format, or of one that cannot be judged. Nothing is safe
   * because it was not understood.
   */
  verdict: ContentVerdict
  findings: ContentFinding[]
  facts: NonNullable<Content['facts']>
}

const headBytes = 4096
/** More findings of one file are counted and not told. */
const mostFindings = 200

/** Judges the content of a file. Nothing is safe for its name; only interpreters, which go by names, are believed to. */
export function scanSource(path: string, source: ByteSource): ScanResult {
  const facts: ScanResult['facts'] = {}
  const context = startContext((name, member, nested) => judge(name, member, nested, {}))
  const { formats: names, findings } = judge(path, source, context, facts)
  const known = names.length > 0 && context.unknownMembers() === 0
  return {
    path,
    format: names.join('+') || 'unknown',
    verdict: verdictOf(findings, known),
    findings: limited(findings),
    facts,
  }
}

function judge(name: string, source: ByteSource, context: ScanContext, facts: ScanResult['facts']): Judgement {
  if (source.size === 0) return { formats: ['empty'], findings: [] }
  const head = source.read(0, headBytes)
  const matching = matchingFormats(head, source)
  const code = judgeCode(name, head, source)
  if (matching.length === 0) {
    return { ...code, formats: code.formats.length === 0 && isText(source) ? ['text'] : code.formats }
  }
  const names = matching.map((format) => format.name)
  const findings = [...polyglot(names), ...code.findings]
  for (const format of matching) {
    const content = judged(() => format.read(source, context))
    findings.push(...content.findings)
    merge(facts, content.facts)
  }
  return { formats: names, findings: distinct(findings) }
}

/** What an interpreter or the reader of a configuration would run. Readers of YAML take text alone. */
function judgeCode(name: string, head: Buffer, source: ByteSource): Judgement {
  const language = languageOfFile(name, source)
  if (language) return { formats: [language.format], findings: [codeFinding(language)] }
  return { formats: [], findings: beginsAsText(head) ? judgeConfiguration(name, source) : [] }
}

/** A zip archive that is also something of its own kind, as a Keras model, is none; one behind something else says so. */
function polyglot(names: string[]): ContentFinding[] {
  const kinds = names.filter((name) => name !== 'zip')
  if (kinds.length < 2) return []
  return [
    {
      rule: 'scan/polyglot',
      severity: 'high',
      message: `The file is at once of the formats ${kinds.join(' and ')}: loaders differ in what they read.`,
      remedy: 'Write the file again from its source, in one format.',
    },
  ]
}

function merge(facts: ScanResult['facts'], more: Content['facts']): void {
  const { metadata, needs, neededBytes, chatTemplate } = more ?? {}
  if (metadata) facts.metadata = facts.metadata ? { ...facts.metadata, ...metadata } : metadata
  if (needs) facts.needs = [...(facts.needs ?? []), ...needs]
  if (neededBytes) facts.neededBytes = { ...facts.neededBytes, ...neededBytes }
  if (chatTemplate !== undefined) facts.chatTemplate ??= chatTemplate
}

/** Two readers may meet the same member. */
function distinct(findings: ContentFinding[]): ContentFinding[] {
  if (findings.length < 2) return findings
  const seen = new Set<string>()
  return findings.filter(({ rule, message, offset }) => {
    const key = `${rule}\n${message}\n${offset ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}

function verdictOf(findings: ContentFinding[], known: boolean): ContentVerdict {
  const grave = findings.filter(({ severity }) => severity !== 'low' && severity !== 'note')
  if (grave.some(({ unjudged = false }) => !unjudged)) return 'unsafe'
  return known && grave.length === 0 ? 'safe' : 'unknown'
}

function limited(findings: ContentFinding[]): ContentFinding[] {
  if (findings.length <= mostFindings) return findings
  const more: ContentFinding = {
    rule: 'scan/more',
    severity: 'high',
    message: `${findings.length - mostFindings} more findings are not listed.`,
    remedy: 'Mend those that are listed, then scan again.',
  }
  return [...findings.slice(0, mostFindings), more]
}
