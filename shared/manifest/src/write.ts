import type { Change } from './write/change.ts'
import { readDraft } from './write/draft.ts'
import { editableText, type EditableText } from './write/edit.ts'
import type { Found } from './write/found.ts'
import { entryOf } from './write/entry.ts'
import { newModel, unknownOf } from './write/model.ts'
import { planChanges } from './write/plan.ts'
import { renderPair } from './write/render.ts'

/** A manifest as it should be written. */
export interface WrittenManifest {
  text: string
  /** What was changed, at its path in the text before; none for a new manifest. */
  changes: Change[]
  /** What could not be known, or what people have to decide, one sentence each. */
  unknown: string[]
}

const header = `# The models, prompts and settings that decide how this product behaves, byte for byte as they were reviewed.
# Sizes and digests are computed: \`mode: generate\` of model-manifest-verify writes them again when files change. All
# else is yours and is never overwritten. A field without a value could not be known from the files: write it, since
# verifying refuses the manifest until then.
version: 1
`

/** A new manifest, with remarks that say what is computed and what people write. */
export function createManifest({ models, prompts, configs }: Omit<Found, 'others' | 'gone'>): WrittenManifest {
  const lists = { prompts: prompts.map(entryOf), configs: configs.map(entryOf) }
  const sections = [
    models.length === 0 ? ['models: []'] : renderPair('models', models.map(newModel), 0),
    ...Object.entries(lists).map(([key, entries]) => (entries.length === 0 ? [] : renderPair(key, entries, 0))),
  ]
  const text = [header, ...sections.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`)]
  return {
    text: text.join('\n'),
    changes: [],
    unknown: models.flatMap((model, index) => unknownOf({}, model, ['models', index])),
  }
}

/**
 * An existing manifest with what was found. All that people wrote stays, with comments, order, quotes and blank lines:
 * only sizes, digests and fields without a value change. An entry whose file is gone is removed when others of its
 * model are still there and nobody wrote a remark at it. The manifest need not be complete. Throws UserErrors at their
 * lines when it cannot be read.
 */
export async function updateManifest(text: string, file: string, found: Found): Promise<WrittenManifest> {
  const draft = await readDraft(text, file)
  let loaded: Promise<EditableText> | undefined
  const editable = (): Promise<EditableText> => (loaded ??= editableText(text, file))
  const { changes, unknown } = await planChanges(draft, found, async ({ path }) => (await editable()).commented(path))
  if (changes.length === 0) return { text, changes, unknown }
  return { text: (await editable()).apply(changes), changes, unknown }
}
