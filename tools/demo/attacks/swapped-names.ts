import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { copyApp } from '../tamper.ts'
import type { Attack } from './attack.ts'

/** Every byte was reviewed, but each under the other's name: what the model is told first is not what it should be. */
export const swappedNames: Attack = {
  name: 'swapped-names',
  change: 'Two reviewed prompts trade names.',
  rule: 'model/digest-mismatch',
  action: 'model-manifest-verify',
  prepare: (folder, app) => copyApp(app, folder),
  async strike(folder) {
    const prompts = join(folder, 'prompts')
    const [one, other, between] = [join(prompts, 'system.md'), join(prompts, 'tool-result.md'), join(prompts, 'swap')]
    await rename(one, between)
    await rename(other, one)
    await rename(between, other)
  },
}
