import type { Component, Reference } from '../../inventory/component.ts'
import { hashesOf } from '../hashes.ts'
import type { Properties } from '../properties.ts'
import { nodesOf, textOf, type Node } from '../values.ts'

const types: readonly Reference['type'][] = [
  'distribution',
  'source-distribution',
  'vcs',
  'website',
  'issue-tracker',
  'model-card',
  'license',
]

/** Where it comes from; our own references that are no URLs stand in properties. */
export function referencesOf(node: Node, properties: Properties): Component['references'] {
  const told = nodesOf(node['externalReferences']).flatMap((reference): Reference[] => {
    const url = textOf(reference['url'])
    if (url === undefined) return []
    const { hashes } = hashesOf(
      nodesOf(reference['hashes']).map(({ alg, content }) => ({ algorithm: textOf(alg), content: textOf(content) })),
    )
    return [{ type: typeOf(reference), url, ...(hashes.length > 0 && { hashes }) }]
  })
  const odd = [...types, 'other' as const].flatMap((type) =>
    properties.all(`seaworthy:reference:${type}`).map((url) => ({ type, url })),
  )
  return [...told, ...odd]
}

/** 1.5 has no name for the source as distributed, and ours say it in the comment. */
function typeOf({ type, comment }: Node): Reference['type'] {
  if (type === 'distribution' && comment === 'source distribution') return 'source-distribution'
  return types.find((known) => known === type) ?? 'other'
}
