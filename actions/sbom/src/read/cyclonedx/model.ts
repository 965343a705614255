import type { ModelFacts } from '../../inventory/component.ts'
import { modelOf as factsOf } from '../model.ts'
import { nodeOf, nodesOf, textOf, type Node } from '../values.ts'

/** What a model's card says, and the models that it was made from. Data sets are named, or referred to by their id. */
export function modelOf(node: Node): ModelFacts | undefined {
  const card = nodeOf(node['modelCard'])
  const { task, modelArchitecture, architectureFamily, datasets } = nodeOf(card['modelParameters'])
  const properties = new Map(nodesOf(card['properties']).map(({ name, value }) => [textOf(name), textOf(value)]))
  return factsOf(
    {
      format: properties.get('seaworthy:model:format'),
      architecture: textOf(modelArchitecture) ?? textOf(architectureFamily),
      parameters: properties.get('seaworthy:model:parameters'),
      quantisation: properties.get('seaworthy:model:quantisation'),
      task: textOf(task),
    },
    {
      baseModels: nodesOf(nodeOf(node['pedigree'])['ancestors']).flatMap(({ name }) => textOf(name) ?? []),
      datasets: nodesOf(datasets).flatMap(({ ref, name }) => textOf(ref) ?? textOf(name) ?? []),
    },
  )
}
