import type { ModelFacts } from '../inventory/component.ts'

/** Facts of a model by the words that we write; undefined when there is none. */
export function modelOf(
  told: Partial<Record<'format' | 'architecture' | 'parameters' | 'quantisation' | 'task', string | undefined>>,
  { baseModels, datasets }: { baseModels: readonly string[]; datasets: readonly string[] },
): ModelFacts | undefined {
  const { format, architecture, parameters, quantisation, task } = told
  const number = Number(parameters)
  const known = [format, architecture, parameters, quantisation, task].some((fact) => fact !== undefined)
  if (!known && baseModels.length === 0 && datasets.length === 0) return undefined
  return {
    format: format ?? 'unknown',
    ...(architecture !== undefined && { architecture }),
    ...(parameters !== undefined && Number.isFinite(number) && { parameters: number }),
    ...(quantisation !== undefined && { quantisation }),
    ...(task !== undefined && { task }),
    ...(baseModels.length > 0 && { baseModels: [...baseModels] }),
    ...(datasets.length > 0 && { datasets: [...datasets] }),
  }
}
