import { SaxesParser } from 'saxes'
import type { Fault } from '../../inventory/inventory.ts'
import { mergeConflict } from './faults.ts'

/** An element of an XML text, under its name without namespace. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlElement[]
  /** All character data that stands directly in it, trimmed. */
  text: string
  line: number
}

/** Deeper than any project file or list of packages goes. */
const deepest = 100

/**
 * The root of an XML text, or why there is none. Document types are passed over: no entity is expanded but the five of
 * XML itself, and nothing is fetched. `invalid` says what kind of file is not as it should be.
 */
export function parseXml(
  text: string,
  file: string,
  invalid: (file: string, message: string, line?: number) => Fault,
): { root: XmlElement; fault?: never } | { root?: never; fault: Fault } {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  // Not all of the text is read when the first error is thrown.
  parser.on('error', (error) => {
    throw new NotWellFormed(error.message.replace(/^\d+:\d+: /, ''), parser.line)
  })
  parser.on('opentag', (tag) => {
    if (open.length >= deepest) throw new NotWellFormed(`elements nest deeper than ${deepest} levels.`, parser.line)
    const { name, attributes } = tag
    const local = name.slice(name.indexOf(':') + 1)
    const element: XmlElement = { name: local, attributes, children: [], text: '', line: parser.line }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  const addText = (more: string): void => {
    const element = open.at(-1)
    if (element) element.text += more
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = open.pop()
    if (element) element.text = element.text.trim()
  })
  try {
    parser.write(text).close()
  } catch (error) {
    if (!(error instanceof NotWellFormed)) throw error
    const conflict = mergeConflict(text, file)
    return { fault: conflict ?? invalid(file, `The file is not well-formed XML: ${error.message}`, error.line) }
  }
  return root ? { root } : { fault: invalid(file, 'The file holds no XML element.', 1) }
}

/** The children of an element that have a name; none of no element. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** The first child that has a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** The text of the first child that has a name; undefined when there is none, or it is empty. */
export function textIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.text || undefined
}

class NotWellFormed extends Error {
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}
