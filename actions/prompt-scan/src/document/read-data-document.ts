import { dataSegments, strangeKeys } from './data-segments.ts'
import { member, textOf } from './data.ts'
import type { DataNode } from './data.ts'
import type { DocumentKind, TemplateFacts } from './document.ts'
import type { Reading } from './notation/reading.ts'
import { declaredIn } from './read-template.ts'
import type { Read } from './read-prose.ts'
import { without } from './piece.ts'
import { segmentAt } from './segment.ts'
import type { Segment, Surface } from './segment.ts'
import { addFacts, emptyFacts } from './template/facts.ts'
import { gapsOf } from './template/gaps.ts'
import { languageNamed, languageOf } from './template/language.ts'
import { renderedGaps } from './template/rendered-gaps.ts'
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
  const templates = templated ? templatesIn(path, data, segments) : undefined
  if (templates === undefined) return { segments, faults, data }
  return { segments: [...segments, ...templates.asRendered], faults, data, template: templates.facts }
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

/** The texts of a chat or configuration that are templates: the values that enter them, and how they read rendered. */
interface Templates {
  facts: TemplateFacts
  asRendered: Segment[]
}

/** Undefined when no text is a template. */
function templatesIn(path: string, data: DataNode, segments: readonly Segment[]): Templates | undefined {
  const templates = segments.filter(({ surface, text }) => surface !== 'string' && text.includes('{'))
  if (templates.length === 0) return undefined
  const sample = templates.find(({ text }) => /\{[{%#]/.test(text))?.text ?? ''
  const format = textOf(member(data, 'template_format')) ?? textOf(member(data, 'templateFormat'))
  const facts = emptyFacts(languageNamed(format) ?? languageOf(path, sample), declaredIn(data))
  const asRendered: Segment[] = []
  for (const segment of templates.slice(0, 2000)) {
    const { tags } = tagsOf(segment.text, facts.language)
    addFacts(facts, segment, tags, sectionsOf(segment.text, segment.role))
    const gaps = renderedGaps(segment.text, tags, facts.language) ?? gapsOf(segment.text, tags)
    if (gaps.length > 0) asRendered.push(without(segment, gaps))
  }
  return { facts, asRendered }
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
