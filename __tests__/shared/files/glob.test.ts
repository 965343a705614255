import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { glob } from '../../../shared/files/src/index.ts'
import { faultOf, plantRoot, ruleOf } from './tree.ts'
import { withoutRunaway } from '../../support/runaway.ts'

const tree = {
  'README.md': '',
  'models/a.onnx': '12345',
  'models/b.ONNX': '',
  'models/deep/er/c.onnx': '',
  'models/deep/c.gguf': '',
  'models/.hidden.onnx': '',
  '.github/ci.yml': '',
  'Models.txt': '',
  'shard-1.bin': '',
  'shard-2.bin': '',
  'shard-10.bin': '',
  '[x]/{y}.txt': '',
  'x/a.txt': '',
  'odd[1].txt': '',
  'odd1.txt': '',
  '+(a).md': '',
  'dir.md/inner.txt': '',
  '😀.txt': '',
}

describe('a glob', () => {
  it.each<[string[], string[]]>([
    [['README.md'], ['README.md']],
    [['./README.md'], ['README.md']],
    [['readme.md'], []],
    [['*.md'], ['+(a).md', 'README.md']],
    [['MODELS/*'], []],
    [['models/*'], ['models/a.onnx', 'models/b.ONNX']],
    [['models/*.onnx'], ['models/a.onnx']],
    [['models/*.{onnx,ONNX}'], ['models/a.onnx', 'models/b.ONNX']],
    [['models/.*'], ['models/.hidden.onnx']],
    [['models/[.]*'], []],
    [['**/*.onnx'], ['models/a.onnx', 'models/deep/er/c.onnx']],
    [['**/c.*'], ['models/deep/c.gguf', 'models/deep/er/c.onnx']],
    [['models/**/c.onnx'], ['models/deep/er/c.onnx']],
    [['models/**/a.onnx'], ['models/a.onnx']],
    [['models/**/**/er/**/*'], ['models/deep/er/c.onnx']],
    [['models/deep/**'], ['models/deep/c.gguf', 'models/deep/er/c.onnx']],
    [['models/deep'], []],
    [['README.md/**'], []],
    [['*/*/*/c.onnx'], ['models/deep/er/c.onnx']],
    [['*.yml'], []],
    [['.github/*'], ['.github/ci.yml']],
    [['.*/*.yml'], ['.github/ci.yml']],
    [['shard-{1..3}.bin'], ['shard-1.bin', 'shard-2.bin']],
    [['shard-?.bin'], ['shard-1.bin', 'shard-2.bin']],
    [['shard-[!2]*.bin'], ['shard-1.bin', 'shard-10.bin']],
    [['?.txt'], ['😀.txt']],
    [['{models,x}/a.*'], ['models/a.onnx', 'x/a.txt']],
    [['{models/deep,x}/*.{gguf,txt}'], ['models/deep/c.gguf', 'x/a.txt']],
    [['[x]/{y}.txt'], ['[x]/{y}.txt']],
    [['[x]/a.txt'], ['x/a.txt']],
    [['odd[1].txt'], ['odd1.txt', 'odd[1].txt']],
    [['*[(]a).md'], ['+(a).md']],
    [['*.md/*'], ['dir.md/inner.txt']],
    [
      ['models/**', '!**/*.onnx'],
      ['models/b.ONNX', 'models/deep/c.gguf'],
    ],
    [
      ['!**/*.onnx', 'models/**'],
      ['models/b.ONNX', 'models/deep/c.gguf'],
    ],
    [
      ['models/**', '!models/deep'],
      ['models/a.onnx', 'models/b.ONNX'],
    ],
    [['models/**', 'models/.*', '!models/*'], []],
    [['odd*', '!odd[1].txt'], ['odd[1].txt']],
    [
      ['README.md', '*.md', 'README.md'],
      ['+(a).md', 'README.md'],
    ],
    [[], []],
  ])('%j finds %j', async (patterns, expected) => {
    const root = await plantRoot(tree)
    const entries = await glob(root, patterns)
    expect(entries.map(({ name }) => name)).toEqual(expected)
  })

  it('tells path and size of each file', async () => {
    const root = await plantRoot(tree)
    expect(await glob(root, ['models/a.*'])).toEqual([
      { name: 'models/a.onnx', path: path.join(root.path, 'models/a.onnx'), kind: 'file', size: 5 },
    ])
  })

  it.each([
    ['', 'it is empty'],
    ['models\\*.onnx', 'it contains a backslash'],
    ['.\\models', 'it contains a backslash'],
    ['/etc/*', 'it is absolute'],
    ['C:/models/*', 'it is absolute'],
    ['../*', 'it contains ".."'],
    ['a/{b,..}/c', 'it contains ".."'],
    ['{.,x}{.,y}/z', 'it contains ".."'],
    ['a//b', 'it contains "//"'],
    ['models/', 'it names a directory'],
    ['a\0', 'it contains a NUL character'],
    ['a'.repeat(4097), 'it is longer than 4096 characters'],
    ['{1..1000000}', 'its braces stand for more than 1000 alternatives'],
    ['+(a|+(b|*(c)))d', 'it contains an extended glob'],
    ['!(x)', 'it contains an extended glob'],
    ['[[:alpha:]]*', 'it contains a named character class'],
  ])('refuses %j with the reason and a remedy', async (pattern, reason) => {
    const root = await plantRoot(tree)
    for (const patterns of [[pattern], ['README.md', `!${pattern}`]]) {
      const fault = await faultOf(glob(root, patterns))
      expect(fault.rule).toBe('files/illegal-pattern')
      expect(fault.message).toContain(`cannot be used: ${reason}`)
      expect(fault.details).toMatchObject({ at: { file: root.path } })
    }
  })

  it('tells the remedy for a Windows path', async () => {
    const fault = await faultOf(glob(await plantRoot(tree), ['models\\*.onnx']))
    expect(fault.details.remedy).toBe('Use / between names, and [*] for a literal *.')
  })

  it('needs a pattern that adds files', async () => {
    expect(await ruleOf(glob(await plantRoot(tree), ['!*.md']))).toBe('files/no-match')
  })

  it('takes a link to a file of the root for that file, and follows a link to a directory that is named', async () => {
    const root = await plantRoot({
      'v1/model.onnx': 'x',
      'latest.onnx': { to: 'v1/model.onnx' },
      current: { to: 'v1' },
      dangling: { to: 'gone' },
      loop: { to: '.' },
    })
    const names = async (pattern: string) => (await glob(root, [pattern])).map(({ name }) => name)
    expect(await glob(root, ['latest.*'])).toEqual([
      { name: 'latest.onnx', path: path.join(root.path, 'v1/model.onnx'), kind: 'file', size: 1 },
    ])
    expect(await names('current/*.onnx')).toEqual(['current/model.onnx'])
    expect(await names('loop/loop/v1/model.onnx')).toEqual(['loop/loop/v1/model.onnx'])
    expect(await names('**')).toEqual(['latest.onnx', 'v1/model.onnx'])
  })

  it('fails on a link that matches and leaves the root, unless it is taken away', async () => {
    const root = await plantRoot({
      'a.txt': '',
      'b.txt': { to: '../outside/secret.txt' },
      docs: { to: '../outside' },
    })
    const names = async (...patterns: string[]) => (await glob(root, patterns)).map(({ name }) => name)
    expect(await ruleOf(glob(root, ['*.txt']))).toBe('files/leaves-root')
    expect(await ruleOf(glob(root, ['docs/*.txt']))).toBe('files/leaves-root')
    expect(await names('*.txt', '!b.*')).toEqual(['a.txt'])
    expect(await names('**', '!b.txt', '!docs')).toEqual(['a.txt'])
    expect(await names('**/a.txt')).toEqual(['a.txt'])
  })

  it('is not slowed by hostile patterns and names', async () => {
    const name = 'a'.repeat(250)
    const root = await plantRoot({ [`${name}/${name}/${name}`]: '' })
    const patterns = ['**/'.repeat(500) + '*a'.repeat(500) + 'b', '{*a,*b}*'.repeat(9) + 'c']
    expect(await withoutRunaway(() => glob(root, patterns))).toEqual([])
  })
})
