import * as z from 'zod'
import { defineInputs, field, suite, type InputsOf } from '@seaworthy/action-kit'

const word = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected a word in kebab-case')

/** How a control is tied to the release: by the artifact's bytes, by the commit it was built from, or by the run. */
const bindings = ['subject', 'commit', 'run'] as const

const controlSchema = z.strictObject({ id: word, action: z.enum(suite), binding: z.enum(bindings) })

/** A check that must have passed: the evidence of an action, bound to what ships. */
export type Control = z.infer<typeof controlSchema>

const controlsSchema = z
  .array(controlSchema)
  .min(1, 'expected at least one control: a gate without controls would pass everything')
  .refine((controls) => new Set(controls.map(({ id }) => id)).size === controls.length, 'expected each id once')

export const inputs = defineInputs({
  artifacts: field.globs({ required: true }),
  commit: field.inputOnly(field.commit()),
  controls: field.structured(
    {
      type: 'list of `{id, action, binding}`',
      description:
        'The checks that must have passed: an id, the action whose evidence counts, and how it is bound to what ships.',
    },
    controlsSchema,
    { required: true },
  ),
})

export type Inputs = InputsOf<typeof inputs>
