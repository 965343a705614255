import { defineInputs, field, type InputsOf } from '@seaworthy/action-kit'

export const inputs = defineInputs({
  manifest: field.path({ default: 'models.manifest.yaml' }),
})

export type Inputs = InputsOf<typeof inputs>
