import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findArtifacts } from '../../../../actions/sbom/src/gather/artifacts.ts'
import { tree } from '../../../support/tree.ts'

async function found(...lines: string[]): Promise<string[]> {
  const root = await tree({ 'out/a.zip': 'a', 'out/b.zip': 'b', 'out/c.exe': 'c', 'app/x/y.txt': 'y' })
  const paths = await findArtifacts(lines, root)
  return paths.map((path) => path.slice(root.length + 1).replaceAll('\\', '/'))
}

describe('artifacts', () => {
  it.each([
    [['out/*.zip'], ['out/a.zip', 'out/b.zip']],
    [['out/*', '!out/*.zip'], ['out/c.exe']],
    [['app'], ['app']],
    [['app', './app/', 'app/x/..'], ['app']],
    [
      ['out/c.exe', 'app'],
      ['app', 'out/c.exe'],
    ],
  ])('of %j are %j', async (lines, expected) => {
    expect(await found(...lines)).toEqual(expected)
  })

  it('that nothing matches are refused, also beside others that are there', async () => {
    await expect(found('app', 'dist/*.dmg')).rejects.toMatchObject({ rule: 'files/no-match' })
    await expect(found('gone')).rejects.toMatchObject({ rule: 'files/no-match' })
  })

  it('may be an empty folder, which is nothing else', async () => {
    const root = await tree({})
    await mkdir(join(root, 'empty'))
    expect(await findArtifacts(['empty'], root)).toEqual([join(root, 'empty')])
  })
})
