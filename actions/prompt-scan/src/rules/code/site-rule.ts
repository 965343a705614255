import type { Severity } from '@seaworthy/verdict'
import type { CodeSite, Construct, OriginKind } from '../../code/facts.ts'
import type { Document } from '../../document/document.ts'
import type { DocumentRule, Match, RuleInfo } from '../rule.ts'

/** A rule over one construct of code, as the reading of the file found it. */
export function siteRule(info: RuleInfo, construct: Construct, message: (site: CodeSite) => string): DocumentRule {
  return {
    on: 'document',
    kinds: ['code', 'skill'],
    info,
    *find({ code }: Document): Iterable<Match> {
      for (const site of code?.sites ?? []) if (site.construct === construct) yield matchOf(site, info, message(site))
    },
  }
}

function matchOf({ start, end, certainty }: CodeSite, { severity }: RuleInfo, message: string): Match {
  const low: Severity = 'low'
  return { start, end, message, ...(certainty === 'hint' && severity !== 'low' && { severity: low }) }
}

const described: Record<OriginKind, string> = {
  request: 'a request',
  network: 'the network',
  file: 'a file',
  database: 'a database',
  clipboard: 'the clipboard',
  window: 'a window title',
  retrieval: 'a search for documents',
  tool: 'the result of a tool',
  argument: 'the command line',
  message: 'a message',
  input: 'what a user types',
  environment: 'the environment',
  secret: 'a secret of the environment',
  parameter: 'a caller, by its name',
  model: 'a model',
}

/** `"page" comes from the network (fetch().text())`, as a part of a sentence. */
export function provenance({ expression, origin }: CodeSite): string {
  const shown = `"${expression.slice(0, 60)}"`
  if (!origin) return shown
  const named = origin.name === expression ? '' : ` (${origin.name})`
  return `${shown} comes from ${described[origin.kind]}${named}`
}
