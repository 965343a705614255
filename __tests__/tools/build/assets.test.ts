import { describe, expect, it } from '@jest/globals'
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAssets } from '../../../tools/build/assets.ts'

describe("an action's assets", () => {
  it('come from its packages, at their paths in dist/', async () => {
    const root = await repository({ 'grammars/a.wasm': 'grammar/a.wasm' })
    const [asset, ...more] = await readAssets(root, 'scan')
    expect(more).toEqual([])
    expect(asset?.path).toBe('grammars/a.wasm')
    expect(Buffer.from(asset?.content ?? []).toString()).toBe('bytes')
  })

  it('are none where package.json lists none', async () => {
    expect(await readAssets(await repository(undefined), 'scan')).toEqual([])
  })

  it('that no package has are refused by name', async () => {
    const root = await repository({ 'grammars/b.wasm': 'grammar/b.wasm' })
    await expect(readAssets(root, 'scan')).rejects.toThrow(
      'actions/scan/package.json lists the asset grammar/b.wasm: no such file.',
    )
  })
})

async function repository(assets: Record<string, string> | undefined): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'assets-'))
  const grammar = join(root, 'node_modules', 'grammar')
  await mkdir(grammar, { recursive: true })
  await mkdir(join(root, 'actions', 'scan'), { recursive: true })
  await writeFile(join(grammar, 'package.json'), '{"name":"grammar","version":"1.0.0"}')
  await writeFile(join(grammar, 'a.wasm'), 'bytes')
  await writeFile(join(root, 'actions', 'scan', 'package.json'), JSON.stringify({ name: 'scan', assets }))
  return root
}
