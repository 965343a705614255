import { hash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { Dos2UnixMd5 } from '../../../../actions/model-manifest-verify/src/sources/digest/dos2unix.ts'

const mebibyte = 1024 * 1024

/** MD5 of the bytes, fed in blocks of a size, as DVC 2 takes it. */
function dos2unix(bytes: Buffer, block = bytes.length || 1): string {
  const digest = new Dos2UnixMd5()
  for (let at = 0; at < bytes.length; at += block) digest.update(bytes.subarray(at, at + block))
  return digest.digest()
}

describe('DVC 2 reads CRLF as LF', () => {
  const md5 = (bytes: Buffer | string): string => hash('md5', bytes, 'hex')

  it('in text, and keeps other carriage returns', () => {
    expect(dos2unix(Buffer.from('a\r\nb\rc\r\r\n'))).toBe(md5('a\nb\rc\r\n'))
    expect(dos2unix(Buffer.alloc(0))).toBe(md5(''))
  })

  it.each([
    ['a NUL', Buffer.from('a\r\n\0')],
    ['too many bytes that are no text', Buffer.from([0xff, 0xfe, 0x80, 0x0d, 0x0a])],
  ])('but not in bytes with %s', (_, bytes) => {
    expect(dos2unix(bytes)).toBe(md5(bytes))
  })

  it('where exactly 30 % is no text, which is text', () => {
    expect(dos2unix(Buffer.from([0x61, 0x61, 0x61, 0x61, 0x61, 0xff, 0xff, 0xff, 0x0d, 0x0a]))).toBe(
      md5(Buffer.from([0x61, 0x61, 0x61, 0x61, 0x61, 0xff, 0xff, 0xff, 0x0a])),
    )
  })

  it('chunk by chunk of 1 MiB: a CRLF between two stays, and each is judged by itself', () => {
    const bytes = Buffer.concat([
      Buffer.alloc(mebibyte - 1, 'x'),
      Buffer.from('\r\n'),
      Buffer.alloc(mebibyte - 1, 'y\r\n'),
      Buffer.from('\0\r\n'),
    ])
    const second = bytes
      .subarray(mebibyte, 2 * mebibyte)
      .toString('latin1')
      .replaceAll('\r\n', '\n')
    const expected = Buffer.concat([
      bytes.subarray(0, mebibyte),
      Buffer.from(second, 'latin1'),
      bytes.subarray(2 * mebibyte),
    ])
    for (const block of [1000, 512 * 1024, mebibyte, bytes.length]) expect(dos2unix(bytes, block)).toBe(md5(expected))
  })
})
