import { readCode } from '../code/read-code.ts'
import { codeLanguage } from '../code/language.ts'
import type { Document, DocumentKind } from './document.ts'
import { proseExtensions } from './known-names.ts'
import { readJson } from './notation/json.ts'
import { readData } from './notation/read-data.ts'
import { firstLine } from './notation/reading.ts'
import { readYaml } from './notation/yaml.ts'
import { pathNames } from './path-names.ts'
import { readDataDocument } from './read-data-document.ts'
import { readNotebook } from './read-notebook.ts'
import { readProse } from './read-prose.ts'
import type { Read } from './read-prose.ts'
import { readTemplate } from './read-template.ts'
import { isWorkflow, readWorkflow, startsAgent } from './read-workflow.ts'
import { segmentAt } from './segment.ts'

/**
 * Reads a file's text as the document it is. Never throws: what cannot be read as it should be is scanned as plain
 * text and listed in `faults`.
 */
export async function readDocument(path: string, source: string, kind: DocumentKind): Promise<Document> {
  try {
    return { path, kind, source, ...(await readKind(path, source, kind)) }
  } catch (error) {
    const whole = segmentAt(source, 0, source.length, { surface: kind === 'code' ? 'string' : 'prompt' })
    const message = `The file could not be read as ${article(kind)}: ${firstLine(error)}.`
    return { path, kind, source, segments: [whole], faults: [{ start: 0, message }] }
  }
}

async function readKind(path: string, source: string, kind: DocumentKind): Promise<Read> {
  if (kind === 'code') return readSourceCode(path, source)
  const reading = await (readData(path, source) ?? readUnnamed(path, source, kind))
  if (reading !== undefined) {
    if (isWorkflow(path) && startsAgent(source)) return readWorkflow(path, source, reading)
    return kind === 'notebook' ? readNotebook(path, source, reading) : readDataDocument(path, source, kind, reading)
  }
  return kind === 'prompt' || kind === 'chat' ? readTemplate(path, source) : readProse(path, source, kind)
}

/** Files of data kinds whose names say no notation: a rules file that is JSON, a settings file without extension. */
function readUnnamed(path: string, source: string, kind: DocumentKind): ReturnType<typeof readYaml> | undefined {
  if (kind !== 'mcp-config' && kind !== 'tool-manifest' && kind !== 'agent-settings') return undefined
  if (proseExtensions.has(pathNames(path).extension)) return undefined
  return /^\s{0,100}[[{]/.test(source) ? readJson(source) : readYaml(source)
}

async function readSourceCode(path: string, source: string): Promise<Read> {
  const { segments, facts, faults } = await readCode(source, codeLanguage(path) ?? 'typescript')
  return { segments, faults, code: facts }
}

function article(kind: DocumentKind): string {
  const name = kind.replace('-', ' ')
  return kind.startsWith('agent') ? name : `a ${name}`
}
