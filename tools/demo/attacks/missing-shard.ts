import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Attack } from './attack.ts'
import { listFiles, writeProject, type ModelFile } from './project.ts'

const first = shard('models/tiny/model-00001-of-00002.safetensors', 'embedding')
const second = shard('models/tiny/model-00002-of-00002.safetensors', 'head')

/** Every listed file is right: what is wrong is what is not listed. */
export const missingShard: Attack = {
  name: 'missing-shard',
  change: 'One of the two parts of a model is left out everywhere.',
  rule: 'model/missing-shard',
  action: 'model-manifest-verify',
  prepare: (folder) => writeProject(folder, [first, second]),
  async strike(folder) {
    await rm(join(folder, second.name))
    await listFiles(folder, [first])
  },
}

/** One number of type F32 in the layout of safetensors: length of the header, header, data. */
function shard(name: string, tensor: string): ModelFile {
  const header = Buffer.from(JSON.stringify({ [tensor]: { dtype: 'F32', shape: [1], data_offsets: [0, 4] } }))
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(header.length))
  return { name, role: 'weights', content: Buffer.concat([length, header, Buffer.alloc(4)]) }
}
