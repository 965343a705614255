import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { hashFiles } from '@seaworthy/files'
import { readManifest } from '@seaworthy/manifest'
import { writeModelTree } from '../../bench/model-tree.ts'

it('the model of the benchmark is what its manifest says', async () => {
  const tree = await writeModelTree({ name: 'small', files: 3, size: 8192 })
  const { files } = await readManifest(join(tree.folder, 'models.manifest.yaml'))
  const digests = await hashFiles(tree.files.map((path) => ({ path, size: 8192 })))
  await tree.remove()
  expect(digests).toMatchObject(files.map(({ size, digest }) => ({ size, sha256: digest.sha256 })))
  expect(new Set(files.map(({ digest }) => digest.sha256)).size).toBe(3)
  expect(tree.bytes).toBe(3 * 8192)
})
