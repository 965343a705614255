import type { Component } from '../../inventory/component.ts'
import { digestId, element, iri } from './elements.ts'
import type { Element } from './graph.ts'
import { relationship } from './relationships.ts'

/** What a model's header or manifest says, in the words of the AI profile. */
export function modelMembers({ model }: Component): Record<string, unknown> {
  if (!model) return {}
  const { format, architecture, parameters, quantisation, task } = model
  const hyperparameters: [key: string, value: string | undefined][] = [
    ['format', format],
    ['parameters', parameters === undefined ? undefined : String(parameters)],
    ['quantisation', quantisation],
  ]
  return {
    ai_typeOfModel: architecture === undefined ? undefined : [architecture],
    ai_informationAboutApplication: task === undefined ? undefined : `Task: ${task}`,
    ai_hyperparameter: hyperparameters.flatMap(([key, value]) =>
      value === undefined ? [] : [{ type: 'DictionaryEntry', key, value }],
    ),
  }
}

/** Which models and data sets each model was made from. Those that are no components are there by name alone. */
export function ancestry(components: readonly Component[], ids: ReadonlyMap<string, string>): Element[] {
  const named = new Map<string, Element>()
  const refer = (name: string, type: string, members: Record<string, unknown>): string => {
    const known = ids.get(name)
    if (known !== undefined) return iri(known)
    const id = digestId(type === 'ai_AIPackage' ? 'model' : 'data-set', name)
    if (!named.has(id)) named.set(id, element(type, id, { name, ...members }))
    return iri(id)
  }
  const relationships = components.flatMap((component) => {
    const { model, ref } = component
    const id = ids.get(ref) ?? ''
    const bases = (model?.baseModels ?? []).map((name) =>
      refer(name, 'ai_AIPackage', { software_primaryPurpose: 'model' }),
    )
    const datasets = (model?.datasets ?? []).map((name) =>
      refer(name, 'dataset_DatasetPackage', { software_primaryPurpose: 'data', dataset_datasetType: ['noAssertion'] }),
    )
    return [
      ...(bases.length === 0 ? [] : [relationship(id, 'descendantOf', bases)]),
      ...(datasets.length === 0 ? [] : [relationship(id, 'trainedOn', datasets)]),
    ]
  })
  return [...[...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one), ...relationships]
}
