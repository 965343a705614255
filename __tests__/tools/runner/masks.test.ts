import { describe, expect, it } from '@jest/globals'
import { Masks } from '../../../tools/runner/masks.ts'

describe('masks', () => {
  const masked = (secret: string, text: string) => {
    const masks = new Masks()
    masks.add(secret)
    return masks.apply(text)
  }

  it.each([
    ['s3cret-value', 'a s3cret-value b', 'a *** b'],
    ['first line\r\n second line ', 'second line\nfirst line', '***\n***'],
    ['abab', 'xababab', 'x***'],
    ['say "x" & \'y\' <z>', 'say \\"x\\" & \'y\' <z>', '***'],
    ['say "x" & \'y\' <z>', 'say &quot;x&quot; &amp; &apos;y&apos; &lt;z&gt;', '***'],
    ['a b/c!', 'a%20b%2Fc%21', '***'],
    ["it's", "it''s", '***'],
    ['"long quoted"', 'long quoted', '***'],
    ['secret1&secret2&secret3', 'secret1&secret2& and secret3', '*** and ***'],
    ['secret1&+secret2', 'secret1&+ and ecret2', '*** and ***'],
  ])('hide %j in %j', (secret, text, expected) => {
    expect(masked(secret, text)).toBe(expected)
  })

  it.each([0, 1, 2])('hide a secret in base64 that starts %i bytes before it', (shift) => {
    const secret = 'correct horse battery staple'
    const encoded = Buffer.from('x'.repeat(shift) + secret).toString('base64')
    expect(masked(secret, encoded)).toMatch(/^.{0,4}\*\*\*.{0,2}$/)
  })

  it('leave a text alone without secrets, and are not fooled by an empty one', () => {
    expect(masked('\n', 'a\nb')).toBe('a\nb')
    expect(new Masks().hides('a')).toBe(false)
  })
})
