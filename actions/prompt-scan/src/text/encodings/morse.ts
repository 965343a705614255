import type { Decoded } from '../decoded.ts'
import { matchesInRuns } from './matches-in-runs.ts'
import { alphabetOf, runsOf } from './runs.ts'

/** International Morse code (ITU-R M.1677-1), letters and digits. */
const code =
  'a.- b-... c-.-. d-.. e. f..-. g--. h.... i.. j.--- k-.- l.-.. m-- n-. o--- p.--. q--.- r.-. s... t- u..- v...- w.-- x-..- ' +
  'y-.-- z--.. 0----- 1.---- 2..--- 3...-- 4....- 5..... 6-.... 7--... 8---.. 9----. ..-.-.- ,--..-- ?..--..'

const letters = new Map(code.split(' ').map((entry) => [entry.slice(1), entry.charAt(0)]))

/** Twelve signs apart by blanks or bars. */
const run = /(?<![.·•_–—-])(?:[.·•_–—-]{1,6}[ /|]{1,7}){12,}[.·•_–—-]{0,6}/g

const alphabet = alphabetOf('.·•_–—- /|')
/** Characters of twelve signs. */
const shortest = 24

/** A dot beside a dash before a gap: in every text of Morse code, and in few others. */
const marks = ['.- ', '-. ', '.-/', '-./', '·', '•', '—', '–']

/** Morse code, its words apart by bars or wide gaps. */
export function* morseIn(text: string): Generator<Decoded> {
  if (!marks.some((mark) => text.includes(mark))) return
  for (const { start, end } of matchesInRuns(text, run, runsOf(text, alphabet, shortest))) {
    const words = text
      .slice(start, end)
      .split(/ *[/|] *| {2,}/)
      .map((word) => word.split(' ').filter((sign) => sign !== ''))
    const signs = words.flat()
    const known = signs.filter((sign) => letters.has(plain(sign)))
    if (known.length < signs.length * 0.9 || new Set(known).size < 5) continue
    const decoded = words
      .map((word) => word.map((sign) => letters.get(plain(sign)) ?? '').join(''))
      .join(' ')
      .trim()
    yield { start, end, decoded, via: 'Morse code' }
  }
}

function plain(sign: string): string {
  return sign.replace(/[·•]/g, '.').replace(/[_–—]/g, '-')
}
