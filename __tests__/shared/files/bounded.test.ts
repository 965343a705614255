import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readBounded } from '../../../shared/files/src/index.ts'
import { faultOf, plant, ruleOf } from './tree.ts'

describe('reading a bounded file', () => {
  it('gives its content up to the limit itself', async () => {
    const folder = plant({ full: '12345', empty: '' })
    expect((await readBounded(path.join(folder, 'full'), 5)).toString()).toBe('12345')
    expect((await readBounded(path.join(folder, 'empty'), 0)).length).toBe(0)
  })

  it('refuses a larger file and tells both sizes', async () => {
    const file = path.join(plant({ full: '12345' }), 'full')
    expect(await faultOf(readBounded(file, 4))).toMatchObject({
      rule: 'files/too-large',
      message: `"${file}" has 5 bytes; at most 4 are read.`,
      details: { at: { file }, properties: { size: 5, maximum: 4 } },
    })
  })

  it.each([
    ['gone', 'files/not-found'],
    ['.', 'files/not-a-file'],
    ['alias', 'files/not-a-file'],
    ['fifo', 'files/not-a-file'],
    ['a\0b', 'files/illegal-path'],
  ])('refuses %j as %s', async (name, rule) => {
    const folder = plant({ file: '', alias: { to: 'file' } })
    execFileSync('mkfifo', [path.join(folder, 'fifo')])
    expect(await ruleOf(readBounded(`${folder}/${name}`, 10))).toBe(rule)
  })

  it('writes the name of a hostile file on one line', async () => {
    const fault = await faultOf(readBounded(path.join(plant({}), 'a\n::error::b\u{202e}'), 10))
    expect(fault.message).toMatch(/a\\u\{a\}::error::b\\u\{202e\}" does not exist\.$/)
  })
})
