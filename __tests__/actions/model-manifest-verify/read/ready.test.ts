import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { readersFor } from '../../../../actions/model-manifest-verify/src/read/ready.ts'
import { tree } from '../../../support/tree.ts'

const worker = fileURLToPath(new URL('../../../shared/files/reading-worker.ts', import.meta.url))

/** How many threads start at once for a manifest. */
async function ready(name: string, text: string): Promise<number> {
  const folder = await tree({ 'models.manifest.yaml': text })
  const readers = await readersFor(join(folder, name), { worker: () => worker })
  let count = 0
  for (let one = readers?.take(); one; one = readers?.take()) {
    count++
    await one.close()
  }
  return count
}

describe('threads that start before the manifest is read', () => {
  it.each([
    ['few small files', 'models:\n  - files:\n      - size: 100\n', 0],
    ['many small files', '      - size: 100\n'.repeat(100), 0],
    ['one large file', '      - size: 5000000000\n', 1],
    ['no manifest', '\0', 0],
  ])('for %s', async (_, text, expected) => {
    expect(await ready('models.manifest.yaml', text)).toBe(expected)
  })

  it('are several for a long manifest, whatever it says', async () => {
    expect(await ready('models.manifest.yaml', ' '.repeat(1024 * 1024))).toBeGreaterThan(0)
  })

  it('are none where no manifest is', async () => {
    expect(await ready('other.yaml', '      - size: 5000000000\n')).toBe(0)
  })
})
