import { dataSegments } from './data-segments.ts'
import { entriesOf, itemsOf, member, textOf } from './data.ts'
import type { DataNode } from './data.ts'
import type { ReadFault } from './document.ts'
import { readFrontMatter } from './front-matter.ts'
import { pathNames } from './path-names.ts'
import { piece } from './piece.ts'
import type { Read } from './read-prose.ts'
import { segmentAt } from './segment.ts'
import type { Role, Segment } from './segment.ts'
import { addFacts, emptyFacts } from './template/facts.ts'
import { languageOf, namesLanguage } from './template/language.ts'
import { sectionsOf } from './template/sections.ts'
import type { Section } from './template/sections.ts'
import { syntaxFaults } from './template/syntax.ts'
import { tagsOf } from './template/tags.ts'
import type { Tag } from './template/tags.ts'

/** A prompt in a file of its own: front matter, sections by role, and the values that enter. */
export async function readTemplate(path: string, source: string): Promise<Read> {
  const { data, bodyStart, faults } = await readFrontMatter(source)
  const body = segmentAt(source, bodyStart, source.length, { surface: 'prompt' })
  const language = languageOf(path, body.text)
  const { tags, faults: tagFaults } = tagsOf(body.text, language)
  const sections = sectionsOf(body.text, roleByName(path))
  const facts = emptyFacts(language, declaredIn(data))
  addFacts(facts, body, tags, sections)
  const wrong = !namesLanguage(path)
    ? []
    : tagFaults.length > 0
      ? tagFaults
      : await syntaxFaults(body.text, language, tags)
  const segments = [...(data ? dataSegments(data, 'code') : []), ...pieces(body, sections, tags)]
  if (data === undefined && bodyStart > 0) segments.push(segmentAt(source, 0, bodyStart, { surface: 'string' }))
  return { segments, template: facts, faults: [...faults, ...wrong.map(shifted(bodyStart))], ...(data && { data }) }
}

function shifted(by: number): (fault: ReadFault) => ReadFault {
  return ({ start, message }) => ({ start: start + by, message })
}

/** `prompts/system.md` is a system prompt. */
function roleByName(path: string): Role | undefined {
  const words = pathNames(path).name.split(/[^a-z]+/)
  if (words.includes('system') || words.includes('developer')) return 'system'
  return words.includes('user') ? 'user' : undefined
}

/** The body by its sections; what stands in the template's comments reaches no model. */
function pieces(body: Segment, sections: readonly Section[], tags: readonly Tag[]): Segment[] {
  const comments = tags.filter(({ kind }) => kind === 'comment')
  const segments: Segment[] = []
  let next = 0
  for (const [index, { role, bodyStart }] of sections.entries()) {
    const end = sections[index + 1]?.start ?? body.text.length
    let from = bodyStart
    const about = role === undefined ? {} : { role }
    for (let comment = comments[next]; comment !== undefined && comment.start < end; comment = comments[++next]) {
      if (comment.start > from) segments.push(piece(body, from, comment.start, about))
      segments.push(piece(body, comment.start, comment.end, { surface: 'string' }))
      from = comment.end
    }
    if (end > from) segments.push(piece(body, from, end, about))
  }
  return segments.filter(({ text }) => /\S/.test(text))
}

/** The names that a front matter declares: dotprompt's input schema, prompty's inputs, `variables`, VS Code's `inputs`. */
export function declaredIn(data: DataNode | undefined): string[] | undefined {
  const input = member(data, 'input')
  const found = [
    member(input, 'schema'),
    member(input, 'default'),
    member(data, 'inputs'),
    member(data, 'variables'),
    member(data, 'input_variables'),
    member(data, 'inputVariables'),
    member(data, 'sample'),
    member(data, 'parameters'),
    member(data, 'arguments'),
  ].filter((node) => node !== undefined && node.kind !== 'scalar')
  return found.length === 0 ? undefined : [...new Set(found.flatMap(namesOf))]
}

function namesOf(node: DataNode | undefined): string[] {
  const properties = member(node, 'properties')
  if (properties?.kind === 'object') return namesOf(properties)
  const keys = entriesOf(node).map(({ key }) => /^[\w$-]+/.exec(key)?.[0] ?? key)
  const items = itemsOf(node).map((item) => textOf(item) ?? textOf(member(item, 'name')) ?? '')
  return [...keys, ...items].filter((name) => name !== '')
}
