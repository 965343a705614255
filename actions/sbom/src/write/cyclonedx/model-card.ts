import type { Component, ModelFacts } from '../../inventory/component.ts'
import type { BomComponent, ComponentData, ModelCard, Property } from './bom.ts'
import { filled } from './filled.ts'

/** What a model's header or manifest says; data sets that are components are referred to. */
export function modelCard(model: ModelFacts, refs: ReadonlySet<string>): ModelCard {
  const { architecture, task, datasets = [] } = model
  return {
    modelParameters: {
      task,
      modelArchitecture: architecture,
      datasets: filled(datasets.map((dataset) => (refs.has(dataset) ? { ref: dataset } : namedDataset(dataset)))),
    },
    properties: modelProperties(model),
  }
}

function namedDataset(name: string): ComponentData {
  return { type: 'dataset', name }
}

function modelProperties({ format, parameters, quantisation }: ModelFacts): Property[] {
  return [
    { name: 'seaworthy:model:format', value: format },
    ...(parameters === undefined ? [] : [{ name: 'seaworthy:model:parameters', value: String(parameters) }]),
    ...(quantisation === undefined ? [] : [{ name: 'seaworthy:model:quantisation', value: quantisation }]),
  ]
}

/** The models that one was made from. */
export function pedigree({ model }: Component): BomComponent['pedigree'] {
  const ancestors = (model?.baseModels ?? []).map((name) => ({ type: 'machine-learning-model', name }))
  return ancestors.length === 0 ? undefined : { ancestors }
}
