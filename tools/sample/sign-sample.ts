import { join } from 'node:path'
import { runCommand } from '../build/command.ts'
import { runAction } from '../runner/run-action.ts'
import { signSample } from './sign.ts'

const sample = join(import.meta.dirname, '..', '..', 'examples', 'desk-agent')

await runCommand(async () => {
  const { signature, publicKey } = await signSample(sample, runAction)
  console.log(`Wrote ${signature} and ${publicKey}. The private key is gone: commit both files together.`)
})
