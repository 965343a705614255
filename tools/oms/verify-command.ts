import { readBounded } from '@seaworthy/files'
import {
  compareModel,
  describeSigner,
  largestBundle,
  readCertificates,
  readPublicKey,
  verifySignature,
  type Trust,
} from '../../actions/model-manifest-verify/src/oms/oms.ts'
import { usage } from '../runner/cli/arguments.ts'
import type { Streams } from '../runner/cli/command.ts'
import { showControls } from '../runner/visible-text.ts'
import type { OmsArguments } from './oms-arguments.ts'
import { releasedPublicRoot } from './public-root.ts'

/** `seaworthy oms verify-model`: the signature first, then the content. */
export async function verifyCommand(args: OmsArguments, { stdout, stderr }: Streams): Promise<number> {
  const model = args.required('model-path')
  const bundle = args.required('bundle')
  const trust = await trustOf(args)
  const signed = await verifySignature(await readBounded(bundle, largestBundle), trust, { allowLegacy: true })
  const discrepancies = await compareModel(signed, model, {
    unsigned: args.has('ignore-unsigned-files') ? 'ignore' : 'reject',
    ignorePaths: args.ignorePaths(),
    signatureFile: bundle,
  })
  for (const { rule, message, remedy } of discrepancies)
    stderr.write(`${showControls(`${rule}: ${message} ${remedy}`)}\n`)
  if (discrepancies.some(({ severity }) => severity !== 'low')) return 1
  stdout.write(`Verified ${signed.files.length} files, signed by ${showControls(describeSigner(signed.signedBy))}\n`)
  return 0
}

async function trustOf(args: OmsArguments): Promise<Trust> {
  const method = args.method()
  switch (method) {
    case 'key':
      return { method, publicKey: readPublicKey(await args.file('public-key')) }
    case 'certificate':
      args.required('cert-chain')
      return {
        method,
        authorities: { certificates: readCertificates(await args.files('cert-chain')), at: new Date() },
      }
    case 'sigstore':
      return {
        method,
        identity: args.required('identity'),
        issuer: args.required('identity-provider'),
        trustedRoot: await trustedRootOf(args),
      }
  }
}

async function trustedRootOf(args: OmsArguments): Promise<Buffer> {
  if (args.has('trusted-root')) return args.file('trusted-root')
  if (args.has('use-staging')) {
    throw usage("The trusted root of Sigstore's staging instance is not known here.", 'Give it with --trusted-root.')
  }
  return releasedPublicRoot()
}
