import * as z from 'zod'
import { fileAt, readFrontMatter } from './document.ts'
import type { ModelFiles } from './group.ts'
import { spdxOf } from './licence.ts'
import type { Telling } from './telling.ts'

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat())

/** Metadata of a model card (huggingface.co/docs/hub/model-cards, `ModelCardData`). */
const cardSchema = z.object({
  license: oneOrMore.nullish(),
  license_name: z.string().nullish(),
  base_model: oneOrMore.nullish(),
})

/** What a model card tells: licence and base model. */
export async function tellByCard(model: ModelFiles): Promise<Telling> {
  const card = fileAt(model, 'README.md') ?? fileAt(model, 'MODEL_CARD.md')
  const { value, unknown } = await readFrontMatter(card, cardSchema)
  if (!value) return { unknown }
  const named = (value.license ?? []).map((licence) =>
    licence === 'other' ? (value.license_name ?? licence) : licence,
  )
  const licences = named.map(spdxOf)
  const bases = value.base_model ?? []
  return {
    ...(named.length > 0 && licences.every((licence) => licence !== undefined) && { licenses: licences }),
    ...(bases.length === 1 && bases[0] !== undefined && { base: { name: bases[0], uri: `hf://${bases[0]}` } }),
    unknown: [
      ...unknown,
      ...licences
        .filter((licence) => licence?.startsWith('LicenseRef-'))
        .map(
          (licence) =>
            `SPDX does not list the licence that ${card?.name ?? ''} names, written as ${licence ?? ''}: read its terms.`,
        ),
      ...(bases.length > 1
        ? [`${card?.name ?? ''} names several base models, ${bases.join(', ')}: write the one that counts.`]
        : []),
    ],
  }
}
