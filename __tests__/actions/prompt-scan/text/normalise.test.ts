import { describe, expect, it } from '@jest/globals'
import { normalise } from '../../../../actions/prompt-scan/src/text/normalise.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

describe('a text as it looks', () => {
  it.each([
    ['zero width characters inside a word', 'I\u200bg\u2060n\u200dore', 'Ignore'],
    ['soft hyphens', 'se\u00adcret', 'secret'],
    ['tag characters behind a letter', 'x\u{e0049}y', 'xy'],
    ['letters of Cyrillic among Latin ones', 'іgnоrе аll', 'ignore all'],
    ['capitals that look alike', 'ІGNOR\u0415', 'IGNORE'],
    ['mathematical letters', '𝐈𝐠𝐧𝐨𝐫𝐞', 'Ignore'],
    ['letters of full width', 'ｉｇｎｏｒｅ', 'ignore'],
    ['letters in circles and squares', 'ⓘⓖ🅽🅾🆁🅴', 'ignore'],
    ['regional indicators', '🇮🇬🇳🇴🇷🇪', 'ignore'],
    ['small capitals', 'ɪɢɴᴏʀᴇ the', 'ignore the'],
    ['strokes through letters', 'i\u0336g\u0336n\u0336o\u0336r\u0336e\u0336', 'ignore'],
    ['accents that make no word of any language', 'ìgnörè', 'ignore'],
  ])('undoes %s', (_, written, read) => {
    expect(normalise(written)?.text).toBe(read)
  })

  it.each([
    ['plain ASCII', 'Ignore all.'],
    ['accents of European languages', 'Größe, façade, żółw, Ångström, naïve'],
    ['decomposed accents, as macOS writes them', 'Gro\u0308ße fu\u0308r cafe\u0301'],
    ['Vietnamese', 'Tiếng Việt có nhiều dấu'],
    ['Russian and Greek', 'Привет, сосед! Καλημέρα'],
    ['Persian with joiners', 'می‌خواهم کتاب‌ها'],
    ['Indic joiners', 'क्‍ष र‍्य ന്‍റെ'],
    ['emoji sequences', '👨‍👩‍👧‍👦 ❤️‍🔥 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣'],
    ['Chinese, Japanese, Korean, Thai', '忽略 クライアント 요약 ภาษา\u200bไทย'],
    ['a byte order mark before a heading', '\ufeff# Title'],
  ])('leaves %s alone', (_, text) => {
    expect(normalise(text)).toBeUndefined()
  })

  it('tells where every character came from', () => {
    const written = 'say 𝐚𝐛 and c\u200bd'
    const { text, map } = normalise(written) ?? { text: '', map: [] }
    expect(text).toBe('say ab and cd')
    const placeOf = (offset: number) => {
      const [from, to] = map.findLast(([at]) => at <= offset) ?? [0, 0]
      return to + offset - from
    }
    expect(written.startsWith('𝐛', placeOf(5))).toBe(true)
    expect(written.charAt(placeOf(text.length - 1))).toBe('d')
  })

  it.each(['i\u200bg', 'аbс', '\u0336', '🇮', 'é', 'ａ', 'x\u0336', '\u00ad', 'со'])(
    'takes time that grows with the length alone: %j',
    async (unit) => {
      await expectLinearTime(50_000, (times) => {
        const text = unit.repeat(times)
        return () => normalise(text)
      })
    },
  )
})
