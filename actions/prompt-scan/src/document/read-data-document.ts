import { dataSegments, strangeKeys } from './data-segments.ts'
import { member, textOf } from './data.ts'
import type { DataNode } from './data.ts'
import type { DocumentKind, TemplateFacts } from './document.ts'
import type { Reading } from './notation/reading.ts'
import { declaredIn } from './read-template.ts'
import type { Read } from './read-prose.ts'
import { segmentAt } from './segment.ts'
import type { Segment, Surface } from './segment.ts'
import { addFacts, emptyFacts } from './template/facts.ts'
import { languageNamed, languageOf } from './template/language.ts'
import { sectionsOf } from './template/sections.ts'
import { tagsOf } from './template/tags.ts'

/** Data: every string as what it is to the model. What could not be read as data is scanned as text. */
export function readDataDocument(path: string, source: string, kind: DocumentKind, reading: Reading): Read {
  const { data, faults } = reading
  if (data === undefined || faults.length > 0) {
    const whole = segmentAt(source, 0, source.length, { surface: plainSurface[kind] })
    return { segments: [whole], faults, ...(data && { data }) }
  }
  const segments = [...dataSegments(data, kind), ...strangeKeys(data, source), ...comments(source, data)]
  const templated = kind === 'prompt' || kind === 'chat' || kind === 'agent-settings'
  const template = templated ? factsOf(path, data, segments) : undefined
  return { segments, faults, data, ...(template && { template }) }
}

const plainSurface: Record<DocumentKind, Surface> = {
  'agent-instructions': 'instructions',
  skill: 'instructions',
  prompt: 'prompt',
  chat: 'prompt',
  'mcp-config': 'tool',
  'tool-manifest': 'tool',
  'agent-settings': 'instructions',
  knowledge: 'knowledge',
  notebook: 'knowledge',
  code: 'string',
}

/** The values that enter the texts of a chat or configuration; undefined when none does. */
function factsOf(path: string, data: DataNode, segments: readonly Segment[]): TemplateFacts | undefined {
  const templates = segments.filter(({ surface, text }) => surface !== 'string' && text.includes('{'))
  if (templates.length === 0) return undefined
  const sample = templates.find(({ text }) => text.includes('{{') || text.includes('{%'))?.text ?? ''
  const format = textOf(member(data, 'template_format')) ?? textOf(member(data, 'templateFormat'))
  const facts = emptyFacts(languageNamed(format) ?? languageOf(path, sample), declaredIn(data))
  for (const segment of templates.slice(0, 2000)) {
    addFacts(facts, segment, tagsOf(segment.text, facts.language).tags, sectionsOf(segment.text, segment.role))
  }
  return facts
}

/** Stretches between the data's strings that hold more than syntax: comments, and hidden characters. */
function comments(source: string, data: DataNode): Segment[] {
  const places: [number, number][] = []
  const visit = (node: DataNode): void => {
    if (node.kind === 'scalar') places.push([node.start, node.end])
    else if (node.kind === 'array') node.items.forEach(visit)
    else {
      for (const { keyStart, keyEnd, value } of node.entries) {
        places.push([keyStart, keyEnd])
        visit(value)
      }
    }
  }
  visit(data)
  places.sort(([a], [b]) => a - b)
  const found: Segment[] = []
  let from = 0
  for (const [start, end] of [...places, [source.length, source.length] as const]) {
    if (start > from && /#|\/[/*]|[^\s\x20-\x7e]/.test(source.slice(from, start))) {
      found.push(segmentAt(source, from, start, { surface: 'string' }))
    }
    from = Math.max(from, end)
  }
  return found
}
