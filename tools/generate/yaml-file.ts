import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Place } from '@seaworthy/verdict'
import { UserError, UserErrors } from '@seaworthy/verdict'
import type { Document, Node } from 'yaml'
import { isNode, LineCounter, parseDocument } from 'yaml'

/** A YAML file of this repository, with the place of everything in it. */
export interface YamlFile {
  /** Relative to the root of the repository, with `/`. */
  name: string
  text: string
  document: Document.Parsed
  /** Where a node begins. */
  placeOf(node: unknown): Place
}

/**
 * Reads a YAML file of the repository at `root`.
 * @throws {UserErrors} with every syntax error at its place.
 */
export async function readYaml(root: string, name: string): Promise<YamlFile> {
  const text = (await readFile(path.join(root, name), 'utf8')).replaceAll('\r\n', '\n')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file: name, line, column: col }
  }
  const problems = [...document.errors, ...document.warnings]
  if (problems.length > 0) {
    throw new UserErrors(
      problems.map(
        (problem) =>
          new UserError('generate/not-yaml', `Expected YAML, found a fault: ${sentenceOf(problem)}`, {
            remedy: 'Correct the syntax at this place.',
            at: placeAt(problem.pos[0]),
            cause: problem,
          }),
      ),
    )
  }
  return { name, text, document, placeOf: (node) => (isPlaced(node) ? placeAt(node.range[0]) : { file: name }) }
}

/** The parser's message without its excerpt of the file. */
function sentenceOf({ message }: Error): string {
  return `${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}.`
}

function isPlaced(node: unknown): node is Node & { range: [number, number, number] } {
  return isNode(node) && Boolean(node.range)
}
