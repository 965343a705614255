import { defineInputs, field, type InputsOf } from '@seaworthy/action-kit'

export const inputs = defineInputs({
  path: field.path({ default: '.' }),
  failOn: field.choice(['critical', 'high', 'medium', 'low', 'never'], { default: 'high' }),
  changedOnly: field.flag({ default: 'false' }),
  baseline: field.path(),
  manifest: field.path({ default: 'models.manifest.yaml' }),
  rules: field.globs(),
  knowledge: field.globs(),
  exclude: field.globs(),
  accept: field.inputOnly(field.choice(['nothing', 'tools', 'baseline'], { default: 'nothing' })),
  fix: field.inputOnly(field.flag({ default: 'false' })),
  cache: field.inputOnly(field.path()),
  cacheKey: field.secret(),
})

export type Inputs = InputsOf<typeof inputs>
