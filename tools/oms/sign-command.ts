import { writeAtomically } from '@seaworthy/files'
import { Secret } from '@seaworthy/secrets'
import {
  certificateSigner,
  digestModel,
  keylessSigner,
  keySigner,
  pkcs11Signer,
  signModel,
  type HashName,
  type Signer,
} from '../../actions/model-manifest-verify/src/oms/oms.ts'
import { usage } from '../runner/cli/arguments.ts'
import type { Streams } from '../runner/cli/command.ts'
import type { OmsArguments } from './oms-arguments.ts'

const publicInstance = { fulcioUrl: 'https://fulcio.sigstore.dev', rekorUrl: 'https://rekor.sigstore.dev' }
const staging = { fulcioUrl: 'https://fulcio.sigstage.dev', rekorUrl: 'https://rekor.sigstage.dev' }

/** `seaworthy oms sign-model`. */
export async function signCommand(args: OmsArguments, { stdout }: Streams): Promise<number> {
  const output = args.required('output-bundle')
  const signer = await signerOf(args)
  const shardSize = shardSizeOf(args)
  const model = await digestModel(args.required('model-path'), {
    hash: hashOf(args),
    ...(shardSize !== undefined && { shardSize }),
    ignorePaths: args.ignorePaths(),
    signatureFile: output,
  })
  await writeAtomically(output, await signModel(model, signer))
  stdout.write(`Signed ${model.resources.length} resources\n`)
  return 0
}

async function signerOf(args: OmsArguments): Promise<Signer> {
  const method = args.method()
  if (method === 'sigstore') return keylessSignerOf(args)
  const chain = method === 'certificate' ? await chainOf(args) : undefined
  const privateKey = args.required('private-key')
  if (privateKey.startsWith('pkcs11:')) {
    const pin = new Secret(process.env['PKCS11_PIN'] ?? '')
    return pkcs11Signer({ uri: privateKey, pin, ...(chain && { chain }) })
  }
  const key = { pem: new Secret((await args.file('private-key')).toString('latin1')) }
  return chain ? certificateSigner(key, chain) : keySigner(key)
}

async function chainOf(args: OmsArguments): Promise<Buffer> {
  return Buffer.concat([await args.file('signing-cert'), Buffer.from('\n'), await args.files('cert-chain')])
}

function keylessSignerOf(args: OmsArguments): Promise<Signer> {
  const instance = args.has('use-staging') ? staging : publicInstance
  const token = args.optional('identity-token')
  return keylessSigner({
    fulcioUrl: args.optional('fulcio-url') ?? instance.fulcioUrl,
    rekorUrl: args.optional('rekor-url') ?? instance.rekorUrl,
    ...(token !== undefined && { identityToken: new Secret(token) }),
  })
}

function hashOf(args: OmsArguments): HashName {
  const given = args.optional('hash-algorithm') ?? 'sha256'
  const hash = (['sha256', 'blake2b', 'blake3'] as const).find((known) => known === given)
  if (hash === undefined) throw usage(`There is no hash "${given}".`, 'Write --hash-algorithm sha256|blake2b|blake3.')
  return hash
}

function shardSizeOf(args: OmsArguments): number | undefined {
  const given = args.optional('shard-size')
  if (given === undefined) return undefined
  const size = Number(given)
  if (!/^\d+$/.test(given) || !Number.isSafeInteger(size) || size === 0) {
    throw usage(
      `"${given}" is no size of a shard.`,
      'Write --shard-size with a number of bytes, for example 1000000000.',
    )
  }
  return size
}
