import type { TableOnPage } from '@seaworthy/report/page'
import type { Component } from '../../inventory/component.ts'
import { fullName } from '../../inventory/full-name.ts'
import { licenceOf, placesOf } from '../described.ts'
import type { Reported } from '../reported.ts'

/** Models, and the prompts, tool schemas, settings and data sets beside them. */
export function modelsSection({ inventory }: Reported): TableOnPage {
  const parts = inventory.components.filter(({ type }) => type === 'machine-learning-model' || type === 'data')
  return {
    kind: 'table',
    title: 'Models and prompts',
    columns: [
      { heading: 'name' },
      { heading: 'kind', filter: true },
      { heading: 'version', kind: 'code' },
      { heading: 'model' },
      { heading: 'licence' },
      { heading: 'SHA-256', kind: 'code' },
      { heading: 'where seen', kind: 'code' },
    ],
    rows: parts.map((component) => [
      fullName(component),
      component.dataKind ?? component.type,
      component.version ?? '',
      modelWords(component),
      licenceOf(component),
      component.hashes.find(({ algorithm }) => algorithm === 'SHA-256')?.content ?? '',
      placesOf(component),
    ]),
    empty: 'No model, prompt or data set was found.',
  }
}

/** `gguf, llama, 7.2 billion parameters, Q4_K_M, of base-model` */
function modelWords({ model }: Component): string {
  if (!model) return ''
  const { format, architecture, parameters, quantisation, task, baseModels = [] } = model
  const base = baseModels.length > 0 ? `of ${baseModels.join(', ')}` : undefined
  const size = parameters === undefined ? undefined : `${shownParameters(parameters)} parameters`
  return [format, architecture, size, quantisation, task, base].filter((word) => word !== undefined).join(', ')
}

function shownParameters(count: number): string {
  if (count >= 1e9) return `${(count / 1e9).toFixed(1)} billion`
  return count >= 1e6 ? `${(count / 1e6).toFixed(1)} million` : count.toLocaleString('en')
}
