import type { Job } from '@seaworthy/action-kit'
import type { Verdict } from '@seaworthy/verdict'
import type { Inputs, modes } from './inputs.ts'
import { readersFor } from './read/ready.ts'

type Mode = (inputs: Inputs, job: Job) => Promise<Verdict>

/** Each mode is loaded when it is the one that runs. */
const load: Record<(typeof modes)[number], () => Promise<Mode>> = {
  verify: () => Promise.resolve(verifyWithReaders),
  generate: async () => (await import('./modes/generate.ts')).generateManifest,
  sign: async () => (await import('./modes/sign.ts')).sign,
  diff: async () => (await import('./modes/diff.ts')).diff,
  scan: async () => (await import('./modes/scan.ts')).scan,
  packaged: async () => (await import('./modes/packaged.ts')).verifyApp,
}

/** The threads that read start first, while all else is loaded. */
async function verifyWithReaders(inputs: Inputs, job: Job): Promise<Verdict> {
  const ready = await readersFor(inputs.manifest, job)
  try {
    const { verify } = await import('./modes/verify.ts')
    return await verify(inputs, job, ready)
  } finally {
    await ready?.close()
  }
}

export async function run(inputs: Inputs, job: Job): Promise<Verdict> {
  const mode = await load[inputs.mode]()
  return mode(inputs, job)
}
