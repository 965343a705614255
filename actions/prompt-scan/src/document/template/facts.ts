import type { Interpolation, TemplateFacts, TemplateStatement } from '../document.ts'
import { sourceOffset } from '../segment.ts'
import type { Role, Segment } from '../segment.ts'
import { hasStatements } from './language.ts'
import type { Language } from './language.ts'
import { readMustacheTag } from './mustache-tags.ts'
import { roleAt } from './sections.ts'
import type { Section } from './sections.ts'
import { readStatementTag } from './statement-tags.ts'
import type { Tag } from './tags.ts'

/** What one tag says: a value that enters, a statement, and the names it takes from outside or brings in. */
export interface TagMeaning {
  value?: Pick<Interpolation, 'expression' | 'name' | 'raw'>
  statement?: Pick<TemplateStatement, 'keyword' | 'expression'>
  /** Offsets within the tag's inner text. */
  uses: { name: string; at: number }[]
  binds: string[]
  /** Whether the names of what follows are first looked up in another object: `{{#each}}`, `{{#with}}`. */
  scope?: 'opens' | 'closes'
}

/** Gathers what the tags of a text mean, with places in the source. */
export function addFacts(
  facts: TemplateFacts,
  segment: Segment,
  tags: readonly Tag[],
  sections: readonly Section[],
): void {
  const bound = new Set<string>()
  const scopes: string[] = []
  const uses: TemplateFacts['uses'] = []
  for (const tag of tags) {
    const meaning = meaningOf(tag, facts.language, scopes.at(-1))
    if (meaning === undefined) continue
    const place = { start: sourceOffset(segment, tag.start), end: sourceOffset(segment, tag.end) }
    const role = roleAt(sections, tag.start) ?? segment.role
    if (meaning.value) facts.interpolations.push({ ...meaning.value, ...place, ...withRole(role) })
    if (meaning.statement) facts.statements.push({ ...meaning.statement, ...place, ...withRole(role) })
    for (const name of meaning.binds) bound.add(name)
    for (const { name, at } of meaning.uses) {
      const start = sourceOffset(segment, tag.innerStart + at)
      if (scopes.length === 0 || hasStatements(facts.language)) uses.push({ name, start, end: start + name.length })
    }
    if (meaning.scope === 'opens') scopes.push(meaning.uses.at(0)?.name ?? 'this')
    if (meaning.scope === 'closes') scopes.pop()
  }
  for (const use of uses) if (!bound.has(use.name)) facts.uses.push(use)
}

function meaningOf(tag: Tag, language: Language, scope: string | undefined): TagMeaning | undefined {
  if (tag.kind === 'comment') return undefined
  return hasStatements(language) ? readStatementTag(tag) : readMustacheTag(tag, language, scope)
}

function withRole(role: Role | undefined): { role?: Role } {
  return role === undefined ? {} : { role }
}

export function emptyFacts(language: Language, declared: string[] | undefined): TemplateFacts {
  return { language, interpolations: [], declared, statements: [], uses: [] }
}
