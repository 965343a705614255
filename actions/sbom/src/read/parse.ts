import { lineOfSyntaxError, mergeConflict } from '../collect/lock-text/faults.ts'
import { scanJson } from '../collect/lock-text/scan-json.ts'
import type { Fault } from '../inventory/inventory.ts'
import { isNode, type Node } from './values.ts'

/** A document, and by each of its lists the lines of what stands in it, in that order. */
export interface Parsed {
  value: Node
  lines: ReadonlyMap<string, readonly number[]>
}

/** Members at the top that list components. Those of CycloneDX hold more of them. */
const lists = new Set(['components', 'packages', 'files', '@graph'])

/** The object that a bill's text holds, or why there is none. JSON of another shape, conflicts and depth are faults. */
export function parseBill(text: string, file: string): Parsed | Fault {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return (
      otherFormat(text, file) ??
      mergeConflict(text, file) ??
      invalid(file, 'is not valid JSON', lineOfSyntaxError(error, text))
    )
  }
  if (!isNode(value)) return invalid(file, 'holds no JSON object', 1)
  const lines = new Map([...lists].map((list): [string, number[]] => [list, []]))
  const refused = scanJson(text, (path, line) => {
    const list = listOfEntry(path)
    if (list !== undefined) lines.get(list)?.push(line)
  })
  return refused ? invalid(file, `cannot be trusted: ${refused.message}`, refused.line) : { value, lines }
}

/** The list that holds an entry: `components`, an item, perhaps `components` again, an item; all in what may wrap a bill. */
function listOfEntry(path: readonly string[]): string | undefined {
  const start = path[0] === 'sbom' || path[0] === 'predicate' ? 1 : 0
  const list = path[start]
  if (list === undefined || !lists.has(list) || (path.length - start) % 2 !== 0) return undefined
  for (let at = start; at < path.length; at++) if (path[at] !== ((at - start) % 2 === 0 ? list : '')) return undefined
  return list
}

const formats: readonly [text: RegExp, name: string, remedy: string][] = [
  [
    /^\s*<[^]{0,2000}cyclonedx\.org\/schema\/bom/,
    'CycloneDX in XML',
    'Write it as JSON, or convert it: cyclonedx convert --input-file bom.xml --output-file bom.json.',
  ],
  [
    /^\s*<[^]{0,2000}spdx\.org/,
    'SPDX in RDF/XML',
    'Write it as JSON, or convert it: pyspdxtools -i bom.rdf.xml -o bom.spdx.json.',
  ],
  [
    /^\s*</,
    'XML or HTML',
    'Give the bill as CycloneDX or SPDX in JSON; a page in its place may be the answer of a server.',
  ],
  [
    /^(?:#.*\n|\s)*SPDXVersion:/,
    'SPDX as tag-value',
    'Write it as JSON, or convert it: pyspdxtools -i bom.spdx -o bom.spdx.json.',
  ],
  [
    /^(?:[^\n]*\n){0,20}["']?spdxVersion["']?:/,
    'SPDX in YAML',
    'Write it as JSON, or convert it: pyspdxtools -i bom.spdx.yaml -o bom.spdx.json.',
  ],
]

/** Another serialisation of a bill, by its name. */
function otherFormat(text: string, file: string): Fault | undefined {
  const start = text.slice(0, 4000)
  const [, name, remedy] = formats.find(([pattern]) => pattern.test(start)) ?? []
  if (name === undefined || remedy === undefined) return undefined
  return {
    rule: 'sbom/bill-format',
    message: `Expected CycloneDX or SPDX in JSON, found ${name}.`,
    remedy,
    file,
    line: 1,
  }
}

function invalid(file: string, what: string, line: number): Fault {
  const message = `The bill of materials ${what.replace(/\.$/, '')}.`
  return { rule: 'sbom/bill-invalid', message, remedy: 'Make the bill again with the tool that wrote it.', file, line }
}
