import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import nodePath from 'node:path'
import type { Secret } from '@seaworthy/secrets'
import {
  findTool,
  runTool,
  withPrivateFile,
  type Environment,
  type Program,
  type RunResult,
  type ToolSpec,
} from '@seaworthy/tools'
import { signatureFault } from '../fault.ts'
import { hashFor, isSignedBy } from '../trust/ecdsa.ts'
import { derOfPlain } from './ecdsa-der.ts'
import { chainMaterial, keyMaterial } from './material.ts'
import { publicObjectsOf, selectObject, type PublicObject } from './pkcs11-objects.ts'
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
 * Throws `signature/bad-key`, `tools/…`.
 */
export async function pkcs11Signer(request: Pkcs11Request): Promise<Signer> {
  const token = await Token.open(request)
  const object = await token.find()
  const material = request.chain ? chainMaterial(object.key, request.chain) : keyMaterial(object.key)
  return localSigner(material, (bytes) => token.sign(object, bytes))
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

  /** The key that the URI names. */
  async find(): Promise<PublicObject> {
    const { stdout } = await this.#run(['--list-objects', '--type', 'pubkey'])
    return selectObject(publicObjectsOf(stdout), this.#key)
  }

  /** The token signs a hash made here (CKM_ECDSA) and gives r and s side by side; bundles have them in DER. */
  async sign({ id, key }: PublicObject, bytes: Buffer): Promise<Buffer> {
    const digest = hash(hashFor(key), bytes, 'buffer')
    const sign = ['--sign', '--mechanism', 'ECDSA', '--signature-format', 'rs', '--id', id]
    const plain = await withPrivateFile({ content: digest, name: 'digest' }, async (file) => {
      const output = nodePath.join(nodePath.dirname(file), 'signature')
      await this.#run([...sign, '--input-file', file, '--output-file', output])
      return readFile(output)
    })
    const signature = derOfPlain(plain)
    if (isSignedBy(key, bytes, signature)) return signature
    throw signatureFault('bad-key', 'The token signs with another key than the public one that it shows.', {
      remedy: 'Give private and public key of a pair the same id, and other pairs other ones.',
    })
  }

  #run(args: string[]): Promise<RunResult> {
    const { pin, signal, environment = process.env } = this.#request
    const { module, token } = this.#key
    const where = ['--module', module, ...(token === undefined ? [] : ['--token-label', token])]
    return runTool(this.#tool, [...where, '--login', '--pin', `env:${pinVariable}`, ...args], {
      env: settingsOfModule(environment),
      secretEnv: { [pinVariable]: pin },
      hostEnvironment: environment,
      signal,
      deadlineMs: 120_000,
      remedy: 'Check the PIN, and what `pkcs11-tool --list-objects` shows of the token, against the URI.',
    })
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
