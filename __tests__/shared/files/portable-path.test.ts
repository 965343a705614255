import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import path from 'node:path'
import { checkPortablePath } from '../../../shared/files/src/index.ts'

describe('a portable path', () => {
  it.each([
    'model.onnx',
    'models/voice activity/model-1.0.onnx',
    '.github/workflows/ci.yml',
    'modèles/音声/😀.bin',
    'console.log',
    'com10.txt',
    'a+b (1) [x] {y} %41 #1 $HOME.txt',
    `${'a'.repeat(255)}/${'b'.repeat(255)}`,
  ])('may be %j', (name) => {
    expect(checkPortablePath(name)).toBeUndefined()
  })

  it.each([
    ['', 'is empty'],
    ['/etc/passwd', 'is absolute'],
    ['//server/share/x', 'is absolute'],
    ['\\\\server\\share\\x', 'contains a backslash where "/" is expected'],
    ['models\\x', 'contains a backslash where "/" is expected'],
    ['C:/x', 'begins with a drive letter'],
    ['c:x', 'begins with a drive letter'],
    ['.', 'contains the component "."'],
    ['a/./b', 'contains the component "."'],
    ['../x', 'contains the component ".."'],
    ['a/..', 'contains the component ".."'],
    ['a//b', 'contains "//"'],
    ['a/', 'ends in "/"'],
    ['a\0b', 'contains a control character'],
    ['a\nb', 'contains a control character'],
    ['a\u{9b}b', 'contains a control character'],
    ['a\ud800b', 'is not valid Unicode: it contains half a surrogate pair'],
    ['a/'.repeat(2048) + 'b', 'is longer than 4096 bytes'],
    ['é'.repeat(128), 'contains a name longer than 255 bytes'],
    ['ab:c', 'contains :, which Windows does not allow'],
    ['x/file.txt::$DATA', 'contains :, which Windows does not allow'],
    ['what?.txt', 'contains ?, which Windows does not allow'],
    ['a|b', 'contains |, which Windows does not allow'],
    ['a./b', 'contains a name that ends in a dot or a space, which Windows does not allow'],
    ['a ', 'contains a name that ends in a dot or a space, which Windows does not allow'],
    ['...', 'contains a name that ends in a dot or a space, which Windows does not allow'],
    ['nul', 'contains the name "nul", which Windows takes for a device'],
    ['a/COM1.txt', 'contains the name "COM1.txt", which Windows takes for a device'],
    ['lpt¹.log', 'contains the name "lpt¹.log", which Windows takes for a device'],
    ['aux .h', 'contains the name "aux .h", which Windows takes for a device'],
  ])('may not be %j', (name, reason) => {
    expect(checkPortablePath(name)).toBe(reason)
  })

  it('never leads out of its directory and is already in its shortest form, on POSIX and on Windows', () => {
    const pieces = fc.constantFrom(
      'a',
      '.',
      '..',
      '/',
      '\\',
      ':',
      'C',
      ' ',
      '\0',
      'nul',
      '~',
      '%2e',
      '\u{ff0e}',
      '\u{202e}',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (name) => {
          fc.pre(checkPortablePath(name) === undefined)
          expect(path.posix.relative('/root', path.posix.resolve('/root', name))).toBe(name)
          expect(path.win32.relative('C:\\root', path.win32.resolve('C:\\root', name)).replaceAll('\\', '/')).toBe(name)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
