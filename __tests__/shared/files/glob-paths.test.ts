import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { globPaths } from '../../../shared/files/src/index.ts'
import { faultOf, plant, ruleOf } from './tree.ts'

const tree = {
  'work/a.txt': '',
  'work/b.txt': '',
  'work/sub/c.txt': '',
  'work/out.txt': { to: '../elsewhere/e.txt' },
  'elsewhere/e.txt': '',
  'elsewhere/[f].txt': '',
  'elsewhere/link.txt': { to: '../work/a.txt' },
  alias: { to: 'work' },
}

describe('the lines of a path input', () => {
  it.each<[string[], string[]]>([
    [['a.txt'], ['work/a.txt']],
    [
      ['sub/*', '[ab].txt', 'a.txt'],
      ['work/a.txt', 'work/b.txt', 'work/sub/c.txt'],
    ],
    [['$/elsewhere/e.txt'], ['elsewhere/e.txt']],
    [['$/elsewhere/[f].txt'], ['elsewhere/[f].txt']],
    [['$/elsewhere/link.txt'], ['work/a.txt']],
    [
      ['$/elsewhere/*', '!$/elsewhere/link.*'],
      ['elsewhere/[f].txt', 'elsewhere/e.txt'],
    ],
    [['$/work/*.txt', '!out.txt', '!$/work/b.txt'], ['work/a.txt']],
    [['$/alias/a.*'], ['work/a.txt']],
    [
      ['a.txt', '$/elsewhere/e.txt'],
      ['elsewhere/e.txt', 'work/a.txt'],
    ],
    [['$/work/../elsewhere/e.txt'], ['elsewhere/e.txt']],
    [['$/*/e.txt'], ['elsewhere/e.txt']],
    [[], []],
  ])('%j name %j', async (lines, expected) => {
    const folder = plant(tree)
    const found = await globPaths(
      path.join(folder, 'alias'),
      lines.map((line) => line.replace('$', folder)),
    )
    expect(found).toEqual(expected.map((name) => path.join(folder, name)))
  })

  it.each([
    [['gone.txt'], 'gone.txt'],
    [['a.txt', '*.onnx', 'b.txt'], '*.onnx'],
    [['sub'], 'sub'],
    [['sub/*', '!sub/c.txt'], 'sub/*'],
    [['$'], '$'],
    [['$/work'], '$/work'],
    [['$/gone/*.txt'], '$/gone/*.txt'],
    [['$/elsewhere/e.txt/x'], '$/elsewhere/e.txt/x'],
    [['$/elsewhere'], '$/elsewhere'],
  ])('%j: the line %j names no file', async (lines, culprit) => {
    const folder = plant(tree)
    const place = (line: string) => line.replace('$', folder)
    const fault = await faultOf(globPaths(path.join(folder, 'work'), lines.map(place)))
    expect(fault).toMatchObject({ rule: 'files/no-match', message: `The line "${place(culprit)}" names no file.` })
  })

  it.each(['gone', '.'])('pass over no link in silence: to %s', async (to) => {
    const folder = plant({ 'a.txt': '', odd: { to } })
    expect(await ruleOf(globPaths(folder, ['**']))).toBe('files/not-a-file')
    expect(await globPaths(folder, ['**', '!odd'])).toEqual([path.join(folder, 'a.txt')])
  })

  it('never leave the directory that they start from through a link', async () => {
    const folder = plant(tree)
    const at = (lines: string[]) => ruleOf(globPaths(path.join(folder, 'work'), lines))
    expect(await at(['out.txt'])).toBe('files/leaves-root')
    expect(await at([path.join(folder, 'work/out.txt')])).toBe('files/leaves-root')
    expect(await at([path.join(folder, 'elsewhere/l*.txt')])).toBe('files/leaves-root')
    expect(await at(['../elsewhere/*'])).toBe('files/illegal-pattern')
  })

  it('only take away when all begin with "!"', async () => {
    expect(await ruleOf(globPaths(plant(tree), ['!*.txt']))).toBe('files/no-match')
  })

  it('need a working directory', async () => {
    expect(await ruleOf(globPaths(path.join(plant({}), 'gone'), ['*']))).toBe('files/not-found')
  })

  it('work in a directory whose own name looks like a glob', async () => {
    const folder = plant({ '[x]{a,b}/*.txt': '', '[x]{a,b}/y.txt': '', 'x/z.txt': '' })
    symlinkSync('[x]{a,b}', path.join(folder, 'link'))
    const expected = ['*.txt', 'y.txt'].map((name) => path.join(folder, '[x]{a,b}', name))
    expect(await globPaths(path.join(folder, 'link'), ['*.txt'])).toEqual(expected)
    expect(await globPaths(path.join(folder, 'link'), [path.join(folder, '[x]{a,b}', '*.txt')])).toEqual(expected)
  })
})
