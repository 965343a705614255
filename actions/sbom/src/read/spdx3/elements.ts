import { nodesOf, textOf, textsOf, type Node } from '../values.ts'

/** The elements of a document, by their IRI and by their type. */
export class Elements {
  readonly #byId = new Map<string, Node>()
  readonly #byType: Map<string, Node[]>
  /** What collections list; undefined when there are none that do. */
  readonly #listed: ReadonlySet<string> | undefined

  constructor(nodes: readonly Node[]) {
    for (const node of nodes) {
      const id = this.idOf(node)
      if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, node)
    }
    this.#byType = Map.groupBy(nodes, (node) => this.typeOf(node))
    const listed = new Set(this.ofType('software_Sbom').flatMap((bom) => textsOf(bom['element'])))
    this.#listed = listed.size === 0 ? undefined : listed
  }

  /** JSON-LD has two names for each of these. */
  idOf(node: Node): string | undefined {
    return textOf(node['spdxId']) ?? textOf(node['@id'])
  }

  typeOf(node: Node): string {
    return textOf(node['type']) ?? textOf(node['@type']) ?? ''
  }

  get(id: string): Node | undefined {
    return this.#byId.get(id)
  }

  ofType(type: string): readonly Node[] {
    return this.#byType.get(type) ?? []
  }

  /** Whether an element is there because a model descends from it, and is no part of the app. */
  isOnlyNamed(id: string, ancestors: ReadonlySet<string>): boolean {
    return ancestors.has(id) && this.#listed !== undefined && !this.#listed.has(id)
  }

  /** Properties of CycloneDX, as extensions carry them. */
  properties(node: Node): [name: string | undefined, value: string | undefined][] {
    return nodesOf(node['extension'])
      .flatMap((extension) => nodesOf(extension['extension_cdxProperty']))
      .map((entry) => [textOf(entry['extension_cdxPropName']), textOf(entry['extension_cdxPropValue'])])
  }
}
