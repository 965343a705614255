import { defineInputs, field, type InputsOf } from '@seaworthy/action-kit'
import { documentSchema } from './document-facts.ts'
import { policySchema } from './policy.ts'

export const inputs = defineInputs({
  path: field.path({ default: '.' }),
  exclude: field.lines(),
  // The checked repository must not turn its own check into a mere listing.
  mode: field.inputOnly(field.choice(['generate', 'gate'], { default: 'gate' })),
  formats: field.lines({ default: 'cyclonedx-1.7\nspdx-2.3\nspdx-3.0.1' }),
  source: field.choice(['declared', 'shipped', 'both'], { default: 'both' }),
  artifacts: field.globs(),
  engine: field.choice(['seaworthy', 'syft'], { default: 'seaworthy' }),
  merge: field.globs(),
  previous: field.text(),
  advisories: field.text({ default: 'online' }),
  scanResults: field.globs(),
  vex: field.globs(),
  baseline: field.path(),
  accept: field.inputOnly(field.choice(['nothing', 'baseline'], { default: 'nothing' })),
  kev: field.path(),
  epss: field.path(),
  cache: field.inputOnly(field.path()),
  submit: field.inputOnly(field.flag({ default: 'false' })),
  token: field.secret(),
  document: field.structured(
    {
      type: '`authors`, `manufacturer`, `licence`, `name`, `version`, `supplier`',
      description: 'What the bill of materials says of itself and of the app, where no manifest does.',
    },
    documentSchema,
  ),
  policy: field.structured(
    {
      type: '`licences`, `vulnerabilities`, `undeclared`, `unread`, `sources`, `changes`',
      description: 'What may ship. Licences are judged when it has a section for them.',
    },
    policySchema,
  ),
})

export type Inputs = InputsOf<typeof inputs>
