import { describe, expect, it } from '@jest/globals'
import { parseCommand } from '../../../tools/runner/command-parser.ts'

function parse(line: string) {
  const command = parseCommand(line, (name) => ['error', 'add-mask'].includes(name.toLowerCase()))
  return command && { ...command, properties: Object.fromEntries(command.properties) }
}

describe('a workflow command', () => {
  it.each([
    ['::error::boom', { name: 'error', properties: {}, data: 'boom' }],
    [' \t\u00a0::ERROR::boom', { name: 'error', properties: {}, data: 'boom' }],
    ['::error file=a.ts,line=3::boom', { name: 'error', properties: { file: 'a.ts', line: '3' }, data: 'boom' }],
    ['::error File=a%2Cb%3A.ts::x', { name: 'error', properties: { file: 'a,b:.ts' }, data: 'x' }],
    ['::error::100%25%0Anext%0D', { name: 'error', properties: {}, data: '100%\nnext\r' }],
    ['::error::%250A stays', { name: 'error', properties: {}, data: '%0A stays' }],
    ['::error title=a=b==::x', { name: 'error', properties: { title: 'a=b==' }, data: 'x' }],
    ['::error title==b::x', { name: 'error', properties: { title: 'b' }, data: 'x' }],
    ['::error title=,line=::x', { name: 'error', properties: {}, data: 'x' }],
    ['::error::a::b', { name: 'error', properties: {}, data: 'a::b' }],
    ['::error file=a::b.ts::x', { name: 'error', properties: { file: 'a' }, data: 'b.ts::x' }],
    [
      'see ##[error line=3;title=a%3Bb%5D]boom',
      { name: 'error', properties: { line: '3', title: 'a;b]' }, data: 'boom' },
    ],
    ['::error::', { name: 'error', properties: {}, data: '' }],
  ])('is read from %j', (line, command) => {
    expect(parse(line)).toEqual(command)
  })

  it.each([
    '',
    'boom',
    ':error::boom',
    'x ::error::boom',
    '::unknown::boom',
    '::error boom',
    '##[error boom',
    '\ufeff::error::x',
  ])('is not found in %j', (line) => {
    expect(parse(line)).toBeUndefined()
  })
})
