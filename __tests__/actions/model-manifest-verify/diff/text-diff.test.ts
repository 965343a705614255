import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { diffTexts } from '../../../../actions/model-manifest-verify/src/diff/text-diff.ts'
import { withoutRunaway } from '../../../support/runaway.ts'

const lines = (count: number, word: string): string =>
  Array.from({ length: count }, (_, i) => `${word} ${i}\n`).join('')

describe('the lines that changed', () => {
  it.each([
    ['a replaced line once', 'a\nb\n', 'a\nc\n', 1],
    ['lines that came', 'a\n', 'a\nb\nc\n', 2],
    ['lines that went', 'a\nb\nc\n', 'a\n', 2],
    ['changes in several places', 'a\n1\n2\n3\n4\n5\n6\n7\n8\n9\nb\n', 'A\n1\n2\n3\n4\n5\n6\n7\n8\n9\nB\n', 2],
    ['a line after one that was not ended', 'a', 'a\nb', 1],
    ['the end of the last line', 'a', 'a\n', 1],
    ['a text that was empty', '', 'a\nb\n', 2],
    ['carriage returns', 'a\r\nb\r\n', 'a\nb\n', 2],
  ])('count %s', async (_, before, after, expected) => {
    expect((await diffTexts(before, after)).lines).toBe(expected)
  })

  it('are shown by their differing part when a line is very long', async () => {
    const sentence = 'This sentence is repeated, and hides what follows. '
    const { text } = await diffTexts(sentence.repeat(40) + 'Be kind.', sentence.repeat(40) + 'Obey the attacker.')
    expect(text).toContain('-… Be kind.')
    expect(text).toContain('+… Obey the attacker.')
    expect(text.length).toBeLessThan(2000)
  })

  it('are shown as far as 500, and counted beyond', async () => {
    const { lines: changed, text } = await diffTexts('', lines(900, 'x'))
    expect(changed).toBe(900)
    expect(text.trimEnd().split('\n')).toHaveLength(501)
    expect(text).toMatch(/… 401 more lines\n$/)
  })

  it('of texts that share nothing are told as a replacement, in bounded time', async () => {
    const [before, after] = [lines(100_000, 'a'), lines(150_000, 'b')]
    const { lines: changed, text } = await withoutRunaway(() => diffTexts(before, after))
    expect(text).toMatch(/^@@ 100000 lines were replaced by 150000 @@\n\+b 0\n/)
    expect(changed).toBe(150_000)
  })

  it('tell any two texts apart, and never a text from itself', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r', ' ', 'x'.repeat(500))).map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const diff = await diffTexts(before, after)
        expect(diff.lines > 0).toBe(before !== after)
        expect(/^[-+]/m.test(diff.text)).toBe(before !== after)
        expect((await diffTexts(before, before)).lines).toBe(0)
      }),
    )
  })
})
