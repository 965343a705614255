import type { Component, ComponentType } from '../../inventory/component.ts'
import { dataKindAmong } from '../data-kind.ts'
import { modelOf } from '../model.ts'
import { Properties } from '../properties.ts'

type Told = Pick<Component, 'properties'> &
  Partial<Pick<Component, 'model' | 'dataKind' | 'isExternal' | 'hasInstallScript' | 'type'>>

/** What our comments on packages say, one fact a line. */
export function commentOf(comment: string | undefined): Told {
  const facts = (comment ?? '').split('\n').flatMap((line): [name: string, value: string][] => {
    const [, name, value] = /^(.+?): (.*)$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [[name, value]]
  })
  const told = new Properties(facts)
  const model = modelOf(
    {
      format: told.one('model format'),
      architecture: told.one('model architecture'),
      parameters: told.one('model parameters'),
      quantisation: told.one('model quantisation'),
      task: told.one('model task'),
    },
    { baseModels: told.all('base model'), datasets: told.all('data set') },
  )
  const type = typeOf(told, model !== undefined)
  return {
    ...(type && { type }),
    ...(model && { model }),
    ...(type === 'data' && { dataKind: dataKindAmong([told.one('data')]) }),
    ...(told.one('external') !== undefined && { isExternal: true }),
    ...(told.one('install script') === 'yes' && { hasInstallScript: true }),
    properties: told.kept(),
  }
}

/** SPDX 2 calls models, data and platforms `OTHER`. */
function typeOf(told: Properties, isModel: boolean): ComponentType | undefined {
  if (isModel) return 'machine-learning-model'
  if (told.one('data') !== undefined) return 'data'
  return told.one('type') === 'platform' ? 'platform' : undefined
}
