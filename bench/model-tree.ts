import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, open, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface TreePlan {
  name: string
  files: number
  /** Of each file, in bytes. */
  size: number
}

/** A model on disk, with its manifest. */
export interface ModelTree {
  folder: string
  /** The folder that holds the model's files alone. */
  model: string
  /** Absolute. */
  files: string[]
  bytes: number
  remove: () => Promise<void>
}

const filesInFolder = 1000
const block = 16 * 1024 * 1024

/** Writes a model of safetensors files that differ from each other, and the manifest that lists them. The same on every run. */
export async function writeModelTree({ files: count, size }: TreePlan): Promise<ModelTree> {
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), 'seaworthy-bench-'))
  const files: string[] = []
  const entries: string[] = []
  for (let index = 0; index < count; index++) {
    const name = `models/bench/${Math.floor(index / filesInFolder)}/${String(index).padStart(5, '0')}.safetensors`
    const file = path.join(folder, name)
    if (index % filesInFolder === 0) await mkdir(path.dirname(file), { recursive: true })
    const sha256 = await writeSafetensors(file, index, size)
    files.push(file)
    entries.push(
      `      - name: ${name}\n        size: ${size}\n        digest:\n          sha256: ${sha256}\n        role: weights\n`,
    )
  }
  await writeFile(path.join(folder, 'models.manifest.yaml'), `${head}${entries.join('')}`)
  return {
    folder,
    model: path.join(folder, 'models', 'bench'),
    files,
    bytes: count * size,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

const head = `version: 1
models:
  - name: bench
    source:
      uri: https://example.com/bench
      revision: v1
    licenses: [MIT]
    files:
`

/** One tensor of bytes; returns the SHA-256 of the file. */
async function writeSafetensors(file: string, seed: number, size: number): Promise<string> {
  const header = Buffer.alloc(120, ' ')
  const length = size - 8 - header.length
  header.write(`{"t":{"dtype":"U8","shape":[${length}],"data_offsets":[0,${length}]}}`)
  const start = Buffer.alloc(8)
  start.writeBigUInt64LE(BigInt(header.length))
  const hash = createHash('sha256')
  const handle = await open(file, 'w')
  try {
    const write = async (bytes: Buffer): Promise<void> => {
      hash.update(bytes)
      await handle.writeFile(bytes)
    }
    await write(Buffer.concat([start, header]))
    const content = Buffer.alloc(Math.min(block, length), 'seaworthy ')
    content.writeUInt32BE(seed)
    for (let left = length; left > 0; left -= content.length) await write(content.subarray(0, left))
  } finally {
    await handle.close()
  }
  return hash.digest('hex')
}
