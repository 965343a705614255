import { findingsOf } from '@seaworthy/verdict'
import { usage } from '../runner/cli/arguments.ts'
import type { Command, CommandArguments, Streams } from '../runner/cli/command.ts'
import { showControls } from '../runner/visible-text.ts'
import { OmsArguments } from './oms-arguments.ts'
import { signCommand } from './sign-command.ts'
import { verifyCommand } from './verify-command.ts'

const subcommands = new Map([
  ['sign-model', signCommand],
  ['verify-model', verifyCommand],
])

/**
 * `seaworthy oms`: signs and verifies by the adapter protocol of the public conformance suite
 * (sampras343/model-signing-conformance, docs/conformance_adapter_cli_protocol.md).
 */
export const omsCommand: Command = {
  name: 'oms',
  summary: 'Sign or verify a model directory by OpenSSF Model Signing, as its conformance suite asks.',
  usage: 'npx seaworthy oms sign-model|verify-model --method key|certificate|sigstore --model-path PATH …',
  options: [
    { name: 'method', value: 'METHOD', help: 'key, certificate or sigstore.' },
    { name: 'model-path', value: 'PATH', help: 'The model: a directory or one file.' },
    { name: 'bundle', value: 'FILE', help: 'verify-model: the signature.' },
    { name: 'output-bundle', value: 'FILE', help: 'sign-model: where the signature is written.' },
    { name: 'public-key', value: 'FILE', help: 'The key to verify with (PEM).' },
    {
      name: 'private-key',
      value: 'FILE',
      help: 'The key to sign with (PEM), or a pkcs11: URI with PIN in PKCS11_PIN.',
    },
    { name: 'signing-cert', value: 'FILE', help: 'The certificate of the private key (PEM).' },
    {
      name: 'cert-chain',
      value: 'FILE',
      isRepeatable: true,
      help: 'sign-model: an authority above the certificate; verify-model: an authority that is trusted.',
    },
    { name: 'identity', value: 'NAME', help: 'sigstore: who must have signed, exactly.' },
    { name: 'identity-provider', value: 'URL', help: 'sigstore: who must have vouched for the identity, exactly.' },
    {
      name: 'identity-token',
      value: 'TOKEN',
      help: 'sigstore: the token to sign with; that of the CI job unless given.',
    },
    {
      name: 'trusted-root',
      value: 'FILE',
      help: "sigstore: whom to trust; the public instance's, offline, unless given.",
    },
    { name: 'fulcio-url', value: 'URL', help: 'sigstore: the certificate authority to sign with.' },
    { name: 'rekor-url', value: 'URL', help: 'sigstore: the log to sign with.' },
    { name: 'use-staging', help: "sigstore: Sigstore's staging instance; to verify, give its --trusted-root." },
    { name: 'hash-algorithm', value: 'NAME', help: 'sign-model: sha256 (unless given), blake2b or blake3.' },
    { name: 'shard-size', value: 'BYTES', help: 'sign-model: sign parts of this size instead of whole files.' },
    { name: 'ignore-paths', value: 'PATH', isRepeatable: true, help: 'A file or directory of the model to leave out.' },
    { name: 'ignore-unsigned-files', help: 'verify-model: files that were not signed may lie in the model.' },
  ],
  details: () =>
    Promise.resolve(`Signatures of version 0.2 are accepted here, as the suite expects; the action accepts them only when told.

Exit codes:
  0   signed, or verified
  1   the model or its signature is not as it should be
  2   wrong usage`),
  run,
}

async function run(args: CommandArguments, streams: Streams): Promise<number> {
  const [name = '', ...more] = args.positionals
  const subcommand = subcommands.get(name)
  if (!subcommand || more.length > 0) {
    throw usage(
      subcommand ? `"${more.join(' ')}" stands after ${name}.` : `There is no "seaworthy oms ${name}".`,
      'Write npx seaworthy oms sign-model or npx seaworthy oms verify-model, then options alone.',
    )
  }
  const given = new OmsArguments(args)
  try {
    return await subcommand(given, streams)
  } catch (error) {
    const findings = findingsOf(error)?.filter(({ rule }) => rule !== 'runner/usage') ?? []
    if (findings.length === 0) throw error
    for (const { rule, message, remedy } of findings)
      streams.stderr.write(`${showControls(`${rule}: ${message} ${remedy}`)}\n`)
    return 1
  }
}
