import type { ModelFacts } from '../inventory/component.ts'

/** A model's facts as lines, for formats that have no members for them. */
export function modelLines({
  format,
  architecture,
  parameters,
  quantisation,
  task,
  baseModels = [],
  datasets = [],
}: ModelFacts): string[] {
  const told: [name: string, value: string | undefined][] = [
    ['model format', format],
    ['model architecture', architecture],
    ['model parameters', parameters === undefined ? undefined : String(parameters)],
    ['model quantisation', quantisation],
    ['model task', task],
    ...baseModels.map((name): [string, string] => ['base model', name]),
    ...datasets.map((name): [string, string] => ['data set', name]),
  ]
  return told.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
}
