import type { ModelFacts } from '../../inventory/component.ts'
import { modelOf as factsOf } from '../model.ts'
import { nodesOf, textOf, textsOf, type Node } from '../values.ts'
import type { Surroundings } from './package.ts'

/** What the AI profile says of a model. Data sets that are components are referred to by their IRI. */
export function modelOf(
  node: Node,
  id: string,
  { elements, relations }: Pick<Surroundings, 'elements' | 'relations'>,
): ModelFacts | undefined {
  const told = new Map(nodesOf(node['ai_hyperparameter']).map(({ key, value }) => [textOf(key), textOf(value)]))
  const [architecture] = textsOf(node['ai_typeOfModel'])
  const nameOf = (iri: string): string => {
    const name = textOf(elements.get(iri)?.['name'])
    return name === undefined || !elements.isOnlyNamed(iri, relations.ancestors) ? iri : name
  }
  return factsOf(
    {
      format: told.get('format'),
      architecture,
      parameters: told.get('parameters'),
      quantisation: told.get('quantisation'),
      task: textOf(node['ai_informationAboutApplication'])?.replace(/^Task: /, ''),
    },
    {
      baseModels: (relations.bases.get(id) ?? []).map(nameOf),
      datasets: (relations.datasets.get(id) ?? []).map(nameOf),
    },
  )
}
