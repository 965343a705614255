import { dataSegments } from './data-segments.ts'
import { entriesOf, itemsOf, member, textOf } from './data.ts'
import type { DataNode } from './data.ts'
import type { ReadFault } from './document.ts'
import { readFrontMatter } from './front-matter.ts'
import { pathNames } from './path-names.ts'
import { joined, piece } from './piece.ts'
import type { Read } from './read-prose.ts'
import { segmentAt } from './segment.ts'
import type { Role, Segment } from './segment.ts'
import { addFacts, emptyFacts } from './template/facts.ts'
import { gapsOf } from './template/gaps.ts'
import type { Gap } from './template/gaps.ts'
import { renderedGaps } from './template/rendered-gaps.ts'
import { languageOf, namesLanguage } from './template/language.ts'
import { sectionsOf } from './template/sections.ts'
import type { Section } from './template/sections.ts'
import { syntaxFaults } from './template/syntax.ts'
import { tagsOf } from './template/tags.ts'

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
  const asWritten = pieces(body, sections, gapsOf(body.text, tags))
  const gaps = renderedGaps(body.text, tags, language)
  const asRendered = gaps === undefined ? [] : othersThan(asWritten, pieces(body, sections, gaps))
  const segments = [...(data ? dataSegments(data, 'code') : []), ...asWritten, ...asRendered]
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

/** The body by its sections, each as the model gets it: without what renders as nothing. */
function pieces(body: Segment, sections: readonly Section[], gaps: readonly Gap[]): Segment[] {
  const segments: Segment[] = []
  let next = 0
  for (const [index, { role, bodyStart }] of sections.entries()) {
    const end = sections[index + 1]?.start ?? body.text.length
    const parts: Segment[] = []
    let from = bodyStart
    for (let gap = gaps[next]; gap !== undefined && gap.start < end; gap = gaps[++next]) {
      if (gap.start > from) parts.push(piece(body, from, gap.start))
      if (gap.hidden) segments.push(piece(body, gap.start, gap.end, { surface: 'string' }))
      from = Math.max(from, gap.end)
    }
    if (end > from) parts.push(piece(body, from, end))
    if (parts.length > 0) segments.push(joined(parts, { surface: body.surface, ...(role && { role }) }))
  }
  return segments.filter(({ text }) => /\S/.test(text))
}

function othersThan(known: readonly Segment[], segments: readonly Segment[]): Segment[] {
  const texts = new Set(known.map(({ text }) => text))
  return segments.filter(({ text }) => !texts.has(text))
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
