import { describe, expect, it } from '@jest/globals'
import { foldersOf, pairsOf } from '../../../tools/runner/file-commands.ts'

describe('a file of pairs', () => {
  it.each([
    [
      'a=1\n\nb=x=y<<z\n',
      [
        ['a', '1'],
        ['b', 'x=y<<z'],
      ],
    ],
    ['a=1', [['a', '1']]],
    [
      'a<<E\none\ntwo\nE\nb=2\n',
      [
        ['a', 'one\ntwo'],
        ['b', '2'],
      ],
    ],
    ['a<<E\nE\n', [['a', '']]],
    ['a<<E\n\nE', [['a', '']]],
    ['a<<E\n\n\nE\n', [['a', '\n']]],
    ['a<<E=F\nx\nE=F\n', [['a', 'x']]],
    ['a=1\r\n', [['a', '1\r']]],
  ])('reads %j', (text, pairs) => {
    expect([...pairsOf(text, 'linux')]).toEqual(pairs)
  })

  it('takes CRLF for a line break on Windows', () => {
    expect([...pairsOf('a=1\r\nb<<E\r\none\r\ntwo\r\nE\r\n', 'win32')]).toEqual([
      ['a', '1'],
      ['b', 'one\r\ntwo'],
    ])
  })

  it.each([
    ['no pair', "Invalid format 'no pair'"],
    ['=x', "Invalid format '=x'. Name must not be empty"],
    ['<<E\nx\nE\n', "Invalid format '<<E'. Name must not be empty and delimiter must not be empty"],
    ['a<<\nx\n', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
    ['a<<E\nx\n', "Invalid value. Matching delimiter not found 'E'"],
    ['a<<E\nx', 'Invalid value. EOF marker missing new line.'],
  ])('refuses %j', (text, message) => {
    expect(() => [...pairsOf(text, 'linux')]).toThrow(new Error(message))
  })

  it('hands on what stands before a fault', () => {
    const seen: string[] = []
    expect(() => {
      for (const [name] of pairsOf('a=1\nfault\n', 'linux')) seen.push(name)
    }).toThrow('Invalid format')
    expect(seen).toEqual(['a'])
  })
})

it('a file of folders has one a line', () => {
  expect(foldersOf('/a b\n\n/c\r\n/d')).toEqual(['/a b', '/c', '/d'])
})
