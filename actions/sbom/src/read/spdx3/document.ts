import type { Seen } from '../../inventory/component.ts'
import type { Bill, Entry, Origin, Source } from '../bill.ts'
import { entriesOf } from '../entries.ts'
import { ourNamespace } from '../spdx2/document.ts'
import { textOf, textsOf, type Node } from '../values.ts'
import { Elements } from './elements.ts'
import { packageOf } from './package.ts'
import { relationsOf } from './relationships.ts'

const componentTypes = new Set(['software_Package', 'software_File', 'ai_AIPackage', 'dataset_DatasetPackage'])

/** Kinds of bills: made of sources, or of what was built, deployed or run. That of a build may be either. */
const kinds: Readonly<Record<string, Seen>> = {
  design: 'declared',
  source: 'declared',
  analyzed: 'shipped',
  deployed: 'shipped',
  runtime: 'shipped',
}

/** A bill in SPDX 3.0.1, JSON-LD. Source: https://spdx.github.io/spdx-spec/v3.0.1/ */
export function readSpdx3(document: Node, source: Source): Bill {
  const placed = entriesOf(document, '@graph', source)
  const elements = new Elements(placed.map(({ node }) => node))
  const relations = relationsOf(elements)
  const origin = originOf(elements)
  const entries: Entry[] = []
  for (const { node, line } of placed) {
    const id = elements.idOf(node)
    const isComponent = componentTypes.has(elements.typeOf(node))
    if (!isComponent || (id !== undefined && elements.isOnlyNamed(id, relations.ancestors))) continue
    const component = packageOf(node, { source, origin, elements, relations, line })
    if (component) entries.push({ id, component })
  }
  return { entries, edges: relations.edges, subject: subjectOf(elements), completeness: [] }
}

function originOf(elements: Elements): Origin {
  const seen = new Set(
    elements
      .ofType('software_Sbom')
      .flatMap((bom) => textsOf(bom['software_sbomType']))
      .flatMap((kind) => (Object.hasOwn(kinds, kind) ? (kinds[kind] ?? []) : [])),
  )
  const [only] = seen
  const isOurs = elements.ofType('SpdxDocument').some((one) => elements.idOf(one)?.startsWith(ourNamespace) === true)
  return { seen: seen.size === 1 ? only : undefined, isOurs, tellsInstallScripts: isOurs }
}

/** The root of the document, or of the bill in it; a document of several roots is of none of them. */
function subjectOf(elements: Elements): string | undefined {
  const [document] = elements.ofType('SpdxDocument')
  const roots = textsOf(document?.['rootElement']).flatMap((id) => {
    const root = elements.get(id)
    const isBill = root !== undefined && /^(?:software_Sbom|Bom|Bundle)$/.test(elements.typeOf(root))
    return isBill ? textsOf(root['rootElement']) : [id]
  })
  const [only] = roots
  return roots.length === 1 ? textOf(only) : undefined
}
