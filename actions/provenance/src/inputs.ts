import { defineInputs, field, type InputsOf } from '@seaworthy/action-kit'

export const inputs = defineInputs({
  artifacts: field.globs({ required: true }),
  commit: field.inputOnly(field.commit()),
})

export type Inputs = InputsOf<typeof inputs>
