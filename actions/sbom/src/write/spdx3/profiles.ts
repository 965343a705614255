import type { Element } from './graph.ts'

/** What the AI profile asks of each model, beyond its class (3.0.1, AI/AIPackage, external properties). */
const required = [
  'releaseTime',
  'suppliedBy',
  'software_downloadLocation',
  'software_packageVersion',
  'software_primaryPurpose',
]

/**
 * The profiles that a document conforms to. That of AI is claimed only when every model has all that it asks for. That of
 * data sets asks when each was built, which no file tells, and is never claimed.
 */
export function profilesOf(elements: readonly Element[]): string[] {
  const models = elements.filter(({ type }) => type === 'ai_AIPackage')
  const isDescribed = (model: Element): boolean => required.every((member) => model[member] !== undefined)
  return [
    'core',
    'software',
    'simpleLicensing',
    ...(elements.some(({ extension }) => extension !== undefined) ? ['extension'] : []),
    ...(models.length > 0 && models.every(isDescribed) ? ['ai'] : []),
  ]
}
