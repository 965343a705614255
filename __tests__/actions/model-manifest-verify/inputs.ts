import type { Inputs } from '../../../actions/model-manifest-verify/src/inputs.ts'

/** The inputs of a step that gives no others than these. */
export function inputsWith(given: Partial<Inputs> & Pick<Inputs, 'manifest'>): Inputs {
  return {
    mode: 'verify',
    path: undefined,
    signature: undefined,
    publicKey: undefined,
    certificateChain: undefined,
    identity: undefined,
    issuer: undefined,
    trustedRoot: undefined,
    privateKey: undefined,
    privateKeyPassphrase: undefined,
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
    against: undefined,
    check: false,
    shard: undefined,
    cache: undefined,
    cacheKey: undefined,
    allowLegacy: false,
    mlflowRegistry: undefined,
    mlflowToken: undefined,
    ...given,
  }
}
