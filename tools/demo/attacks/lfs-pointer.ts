import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { copyApp } from '../tamper.ts'
import type { Attack } from './attack.ts'

const model = join('models', 'silero-vad', 'silero_vad_v6.onnx')

/** What a checkout without Git LFS leaves in place of a model (git-lfs, docs/spec.md). */
export const lfsPointer: Attack = {
  name: 'lfs-pointer',
  change: 'A Git LFS pointer lies in place of the model.',
  rule: 'model/lfs-pointer',
  action: 'model-manifest-verify',
  prepare: (folder, app) => copyApp(app, folder),
  async strike(folder) {
    const content = await readFile(join(folder, model))
    const sha256 = createHash('sha256').update(content).digest('hex')
    const lines = ['version https://git-lfs.github.com/spec/v1', `oid sha256:${sha256}`, `size ${content.length}`, '']
    await writeFile(join(folder, model), lines.join('\n'))
  },
}
