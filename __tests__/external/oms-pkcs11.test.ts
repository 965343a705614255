import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  parseBundle,
  pkcs11Signer,
  signModel,
  verifySignature,
} from '../../actions/model-manifest-verify/src/oms/oms.ts'
import { publicObjectsOf, selectObject } from '../../actions/model-manifest-verify/src/oms/sign/pkcs11-objects.ts'
import { installedTool } from '../../tools/installer/installed.ts'
import { modelSigning } from './oms/model-signing.ts'

/** Where distributions put it. */
const modules = [
  '/usr/lib/softhsm/libsofthsm2.so',
  '/usr/lib64/pkcs11/libsofthsm2.so',
  '/usr/lib64/softhsm/libsofthsm2.so',
]
const module = modules.find((file) => existsSync(file)) ?? 'libsofthsm2.so'
const pin = '648219'

describe('a key in a token (SoftHSM)', () => {
  let folder: string
  let environment: NodeJS.ProcessEnv

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'oms-token-'))
    mkdirSync(path.join(folder, 'tokens'))
    mkdirSync(path.join(folder, 'model'))
    writeFileSync(path.join(folder, 'model', 'a'), 'a')
    const configuration = path.join(folder, 'softhsm2.conf')
    writeFileSync(configuration, `directories.tokendir = ${path.join(folder, 'tokens')}\n`)
    environment = { ...process.env, SOFTHSM2_CONF: configuration }
    const softHsm = await installedTool('softhsm2')
    run(softHsm, '--init-token', '--free', '--label', 'sea token', '--pin', pin, '--so-pin', '1234')
    for (const [id, curve] of ['prime256v1', 'secp384r1', 'secp521r1'].entries()) {
      const key = ['--keypairgen', '--key-type', `EC:${curve}`, '--label', curve, '--id', `0${id + 1}`]
      await pkcs11Tool('--login', '--pin', pin, ...key)
    }
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  const run = (program: string, ...args: string[]) => execFileSync(program, args, { env: environment, stdio: 'pipe' })
  const pkcs11Tool = async (...args: string[]) => {
    const tool = path.join(path.dirname(await installedTool('opensc')), 'pkcs11-tool')
    return run(tool, '--module', module, '--token-label', 'sea token', ...args)
  }
  const publicKeyOf = async (label: string) => {
    const listing = await pkcs11Tool('--list-objects', '--type', 'pubkey')
    return selectObject(publicObjectsOf(listing.toString()), { object: label }).key
  }
  const uri = (object: string) => `pkcs11:token=sea%20token;object=${object}?module-path=${module}`
  const digest = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'
  const model = {
    rootName: 'model',
    serialization: { method: 'files' as const, hash: 'sha256' as const, allowSymlinks: false, ignorePaths: [] },
    resources: [{ name: 'a', digest, algorithm: 'sha256' as const }],
  }

  it.each(['prime256v1', 'secp384r1', 'secp521r1'])('signs on %s like any other key', async (curve) => {
    const signer = await pkcs11Signer({ uri: uri(curve), pin: new Secret(pin), environment })
    const bundle = await signModel(model, signer)
    const publicKey = await publicKeyOf(curve)
    expect(parseBundle(bundle).material.kind).toBe('public-key')
    expect((await verifySignature(bundle, { method: 'key', publicKey })).rootName).toBe('model')

    writeFileSync(path.join(folder, 'model.sig'), bundle)
    writeFileSync(path.join(folder, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }))
    const files = ['--signature', path.join(folder, 'model.sig'), '--public_key', path.join(folder, 'public.pem')]
    expect(await modelSigning('verify', 'key', path.join(folder, 'model'), ...files)).toMatchObject({ exitCode: 0 })
  })

  it('refuses a wrong PIN, and does not tell it', async () => {
    const error = await faultOf(uri('prime256v1'), '111111')
    expect(error.message).toMatch(/^pkcs11-tool ended with exit code 1/)
    expect(error.details.remedy).toMatch(/^Check the PIN/)
    expect(JSON.stringify(error)).not.toContain('111111')
  })

  it('names the keys there are when another is asked for', async () => {
    const error = await faultOf(uri('nobody'), pin)
    expect(error.message).toMatch(/^The token should have one EC public key "nobody", found 0; it has /)
    expect(error.message).toContain('"prime256v1" (id 01)')
  })

  async function faultOf(key: string, secret: string): Promise<UserError> {
    const error: unknown = await pkcs11Signer({ uri: key, pin: new Secret(secret), environment }).catch(
      (reason: unknown) => reason,
    )
    if (error instanceof UserError) return error
    throw error
  }
})
