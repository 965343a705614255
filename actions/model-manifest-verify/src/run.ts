import type { Job } from '@seaworthy/action-kit'
import type { Verdict } from '@seaworthy/verdict'
import type { Inputs, modes } from './inputs.ts'

type Mode = (inputs: Inputs, job: Job) => Promise<Verdict>

/** Each mode is loaded when it is the one that runs. */
const load: Record<(typeof modes)[number], () => Promise<Mode>> = {
  verify: async () => (await import('./modes/verify.ts')).verify,
  generate: async () => (await import('./modes/generate.ts')).generateManifest,
  sign: async () => (await import('./modes/sign.ts')).sign,
  diff: async () => (await import('./modes/diff.ts')).diff,
  scan: async () => (await import('./modes/scan.ts')).scan,
  packaged: async () => (await import('./modes/packaged.ts')).verifyApp,
}

export async function run(inputs: Inputs, job: Job): Promise<Verdict> {
  const mode = await load[inputs.mode]()
  return mode(inputs, job)
}
