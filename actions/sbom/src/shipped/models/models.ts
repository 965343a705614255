import { sha256Of, type Part, type ShippedApp } from '../assemble/part.ts'
import { component } from '../../inventory/described.ts'
import { shippedIn } from '../../inventory/evidence.ts'
import { baseOf } from '../../inventory/path.ts'

/** Models by their header and digest. A model of several files is as many components: each is loaded by itself. */
export function assembleModels({ files }: ShippedApp): Part {
  const components = files.flatMap((file) => {
    const { model } = file.facts
    if (!model) return []
    const { name, licence, properties, ...facts } = model
    return [
      component({
        type: 'machine-learning-model',
        name: baseOf(file.path),
        hashes: sha256Of(file),
        licences: { declared: licence === undefined ? [] : [{ text: licence, from: file.path }] },
        ...(name !== undefined && { description: name }),
        evidence: [shippedIn(file.path)],
        model: facts,
        properties: Object.fromEntries(
          Object.entries(properties).map(([key, value]) => [`seaworthy:${facts.format}:${key}`, value]),
        ),
      }),
    ]
  })
  return { components, roots: components.map(({ ref }) => ref) }
}
