import { defineInputs, field, type InputsOf } from '@seaworthy/action-kit'

export const modes = ['verify', 'generate', 'sign', 'diff', 'scan', 'packaged'] as const

export const inputs = defineInputs({
  manifest: field.path({ default: 'models.manifest.yaml' }),
  mode: field.inputOnly(field.choice(modes, { default: 'verify' })),
  path: field.inputOnly(field.path()),
  signature: field.path(),
  publicKey: field.path(),
  certificateChain: field.path(),
  identity: field.text(),
  issuer: field.text(),
  trustedRoot: field.path(),
  privateKey: field.secret(),
  privateKeyPassphrase: field.secret(),
  fulcioUrl: field.inputOnly(field.text({ default: 'https://fulcio.sigstore.dev' })),
  rekorUrl: field.inputOnly(field.text({ default: 'https://rekor.sigstore.dev' })),
  against: field.inputOnly(field.text()),
  check: field.inputOnly(field.flag({ default: 'false' })),
  shard: field.inputOnly(field.text()),
  cache: field.inputOnly(field.path()),
  cacheKey: field.secret(),
  allowLegacy: field.inputOnly(field.flag({ default: 'false' })),
  mlflowRegistry: field.text(),
  mlflowToken: field.secret(),
})

export type Inputs = InputsOf<typeof inputs>
