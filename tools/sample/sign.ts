import { generateKeyPairSync } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { UserError } from '@seaworthy/verdict'
import type { RunRequest, RunResult } from '../runner/run-result.ts'

/** Where the sample keeps them, as its seaworthy.yml says. */
export const signatureFile = 'models.manifest.sig'
export const publicKeyFile = 'keys/model-signing.pub'

/** Absolute paths of what was written. */
export interface SignedSample {
  signature: string
  publicKey: string
}

/**
 * Signs a sample's manifest and all that it lists with a new P-256 key (OpenSSF Model Signing, method "key"), and writes
 * signature and public key into the sample. The private key lives in memory alone, for this one signature: nobody has to
 * guard it, and nobody can sign again with it. Throws UserError `sample/not-signed` when the sample does not verify.
 */
export async function signSample(
  sample: string,
  runAction: (request: RunRequest) => Promise<RunResult>,
): Promise<SignedSample> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const out = await mkdtemp(join(tmpdir(), 'seaworthy-sign-'))
  try {
    const { exitCode, annotations } = await runAction({
      action: 'model-manifest-verify',
      workspace: sample,
      with: { mode: 'sign', signature: signatureFile, 'private-key': privateKey },
      out,
    })
    if (exitCode !== 0) throw notSigned(annotations)
  } finally {
    await rm(out, { recursive: true, force: true })
  }
  const keyPath = join(sample, publicKeyFile)
  await mkdir(dirname(keyPath), { recursive: true })
  await writeFile(keyPath, publicKey)
  return { signature: join(sample, signatureFile), publicKey: keyPath }
}

function notSigned(annotations: RunResult['annotations']): UserError {
  const reasons = annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  return new UserError('sample/not-signed', ['The sample was not signed.', ...reasons].join('\n'), {
    remedy: 'Mend what is told, or write sizes and digests anew with npm run update-sample, and sign again.',
  })
}
