import { createPublicKey, hash, type KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import nodePath from 'node:path'
import type { Secret } from '@seaworthy/secrets'
import { findTool, runTool, withPrivateFile, type Environment, type Program, type ToolSpec } from '@seaworthy/tools'
import { UserError } from '@seaworthy/verdict'
import { signatureFault } from '../fault.ts'
import { hashFor, isSignedBy } from '../trust/ecdsa.ts'
import { derOfPlain } from './ecdsa-der.ts'
import { chainMaterial, keyMaterial } from './material.ts'
import { readPkcs11Uri, type Pkcs11Key } from './pkcs11-uri.ts'
import { localSigner, type Signer } from './signer.ts'

export interface Pkcs11Request {
  uri: string
  pin: Secret
  /** The certificate of the key and those of its authorities, PEM; a bare key unless given. */
  chain?: Buffer
  /** Where `pkcs11-tool` is found, and what the token's library may need (SOFTHSM2_CONF). */
  environment?: Environment
  signal?: AbortSignal
}

/** `pkcs11-tool` itself does not tell its version; this one is of the same package. */
const openSc: ToolSpec = {
  name: 'opensc-tool',
  version: { args: ['--info'], pattern: /^OpenSC (\S+)/m },
  requires: { minimum: '0.20' },
  hint: 'Install OpenSC (on Debian: apt-get install opensc), so that opensc-tool and pkcs11-tool are on PATH.',
}

/**
 * Signs with a key in a token, by OpenSC's `pkcs11-tool`. A bundle does not tell where the key was.
 * Throws `signature/bad-key`, `signature/unsupported-key`, `tools/…`.
 */
export async function pkcs11Signer(request: Pkcs11Request): Promise<Signer> {
  const token = await Token.open(request)
  const publicKey = await token.publicKey()
  const material = request.chain ? chainMaterial(publicKey, request.chain) : keyMaterial(publicKey)
  return localSigner(material, (bytes) => token.sign(publicKey, bytes))
}

const pinVariable = 'SEAWORTHY_PKCS11_PIN'

/** One key of one token. */
class Token {
  readonly #tool: Program
  readonly #key: Pkcs11Key
  readonly #request: Pkcs11Request

  private constructor(tool: Program, key: Pkcs11Key, request: Pkcs11Request) {
    this.#tool = tool
    this.#key = key
    this.#request = request
  }

  static async open(request: Pkcs11Request): Promise<Token> {
    const key = readPkcs11Uri(request.uri)
    const { signal, environment = process.env } = request
    const { path } = await findTool(openSc, { signal, hostEnvironment: environment })
    const tool = nodePath.join(nodePath.dirname(path), `pkcs11-tool${nodePath.extname(path)}`)
    return new Token({ name: 'pkcs11-tool', path: tool, invokedAs: tool }, key, request)
  }

  async publicKey(): Promise<KeyObject> {
    const der = await this.#run(['--read-object', '--type', 'pubkey'], Buffer.alloc(0))
    try {
      const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
      hashFor(key)
      return key
    } catch (cause) {
      if (cause instanceof UserError) throw cause
      throw signatureFault('bad-key', 'The token gives no public key for this object.', {
        remedy: 'Store the public key beside the private one, under the same label and id.',
        cause,
      })
    }
  }

  /** The token signs a hash made here (CKM_ECDSA) and gives r and s side by side; bundles have them in DER. */
  async sign(publicKey: KeyObject, bytes: Buffer): Promise<Buffer> {
    const digest = hash(hashFor(publicKey), bytes, 'buffer')
    const signature = derOfPlain(
      await this.#run(['--sign', '--mechanism', 'ECDSA', '--signature-format', 'rs'], digest),
    )
    if (isSignedBy(publicKey, bytes, signature)) return signature
    throw signatureFault('bad-key', 'The token signs with another key than the public one that it shows.', {
      remedy: 'Give private and public key of a pair the same label and id, and other pairs other ones.',
    })
  }

  /** Runs the tool on a private file, since its output is binary, and returns what it writes. */
  #run(args: string[], input: Buffer): Promise<Buffer> {
    const { pin, signal, environment = process.env } = this.#request
    return withPrivateFile({ content: input, name: 'input' }, async (file) => {
      const output = nodePath.join(nodePath.dirname(file), 'output')
      await runTool(this.#tool, [...args, ...this.#selection(), '--input-file', file, '--output-file', output], {
        env: settingsOfModule(environment),
        secretEnv: { [pinVariable]: pin },
        hostEnvironment: environment,
        signal,
        deadlineMs: 120_000,
        remedy: 'Check the PIN, and what `pkcs11-tool --list-objects` shows of the token, against the URI.',
      })
      return readFile(output)
    })
  }

  #selection(): string[] {
    const { module, token, object, id } = this.#key
    return [
      ...['--module', module, '--login', '--pin', `env:${pinVariable}`],
      ...(token === undefined ? [] : ['--token-label', token]),
      ...(object === undefined ? [] : ['--label', object]),
      ...(id === undefined ? [] : ['--id', id]),
    ]
  }
}

/** What the libraries of tokens read from the environment: where SoftHSM and its like have their configuration. */
function settingsOfModule(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => {
      return (
        /^(?:SOFTHSM2_CONF|PKCS11_\w+|YUBIHSM_PKCS11_CONF|KMS_PKCS11_CONFIG)$/.test(entry[0]) && entry[1] !== undefined
      )
    }),
  )
}
