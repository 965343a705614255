import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { writeAtomically } from '../../../shared/files/src/index.ts'
import { faultOf, plant } from './tree.ts'

describe('writing atomically', () => {
  it('makes the directories, writes text or bytes, and leaves nothing else', async () => {
    const folder = plant({})
    await writeAtomically(path.join(folder, 'a/b/text'), 'grün')
    await writeAtomically(path.join(folder, 'a/b/bytes'), new Uint8Array([0, 255]))
    expect(readdirSync(path.join(folder, 'a/b'))).toEqual(['bytes', 'text'])
    expect(readFileSync(path.join(folder, 'a/b/text'), 'utf8')).toBe('grün')
    expect([...readFileSync(path.join(folder, 'a/b/bytes'))]).toEqual([0, 255])
  })

  it('replaces a file, and a link instead of what it points to', async () => {
    const folder = plant({ target: 'old', alias: { to: 'target' }, dangling: { to: 'gone' } })
    for (const name of ['target', 'alias', 'dangling']) await writeAtomically(path.join(folder, name), `new ${name}`)
    expect(readdirSync(folder)).toEqual(['alias', 'dangling', 'target'])
    expect(lstatSync(path.join(folder, 'alias')).isFile()).toBe(true)
    expect(readFileSync(path.join(folder, 'target'), 'utf8')).toBe('new target')
  })

  it('may use a name as long as the system allows', async () => {
    const file = path.join(plant({}), 'x'.repeat(255))
    await writeAtomically(file, 'x')
    expect(readFileSync(file, 'utf8')).toBe('x')
  })

  it.each([
    ['directory', /a directory has that name/],
    ['file/below/x', /a part of the path is not a directory/],
    ['x'.repeat(256), /the path is too long \(ENAMETOOLONG\)/],
    ['a\0b', /contains a NUL character/],
  ])('over %j fails in one sentence and leaves all as it was', async (name, sentence) => {
    const folder = plant({ 'directory/inner': 'inner', file: 'file' })
    const file = `${folder}/${name}`
    const fault = await faultOf(writeAtomically(file, 'new'))
    expect(fault).toMatchObject({ rule: 'files/unwritable', details: { at: { file } } })
    expect(fault.message).toMatch(sentence)
    expect(readdirSync(folder, { recursive: true })).toEqual(['directory', 'file', path.join('directory', 'inner')])
    expect(readFileSync(path.join(folder, 'file'), 'utf8')).toBe('file')
  })

  it('fails on a disk that takes no files', async () => {
    const fault = await faultOf(writeAtomically('/proc/seaworthy/x', 'x'))
    expect(fault.rule).toBe('files/unwritable')
  })

  it('lets one of several writers win as a whole', async () => {
    const file = path.join(plant({}), 'x')
    const contents = Array.from({ length: 20 }, (_, index) => String(index).repeat(100_000))
    await Promise.all(contents.map((content) => writeAtomically(file, content)))
    expect(contents).toContain(readFileSync(file, 'utf8'))
    expect(readdirSync(path.dirname(file))).toEqual(['x'])
  })
})
