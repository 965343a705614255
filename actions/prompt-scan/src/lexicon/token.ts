/** A word of a text, folded for comparison; `:` and `"` are words too, since they show where speech begins. */
export interface Token {
  word: string
  /** Offsets into the text. */
  start: number
  end: number
  /** Counts up at every sentence end, so that phrases can stay within a sentence. */
  sentence: number
  /** Whether it is the first word of its sentence. */
  initial: boolean
}

/** The longest known term at an offset of a script that is written without spaces; 0 when there is none. */
export type TermLength = (lower: string, offset: number) => number

/**
 * Splits a stretch of lower-cased text into words. Scripts with spaces split at everything that is no letter or digit;
 * Han and Kana split at known terms, and every two characters in between.
 */
export function tokenise(lower: string, start: number, end: number, termLength: TermLength): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let opened = -1
  const push = (word: string, from: number, to: number): void => {
    tokens.push({ word, start: from, end: to, sentence, initial: opened !== sentence })
    if (word !== '"') opened = sentence
  }
  let at = start
  while (at < end) {
    const code = lower.charCodeAt(at)
    if (isUnspaced(code)) {
      const stop = endOfUnspaced(lower, at, end, termLength)
      push(lower.slice(at, stop), at, stop)
      at = stop
    } else if (isWordCode(code)) {
      const plain = endOfPlain(lower, at, end)
      const isPlain = plain === end || !continuesWord(lower.charCodeAt(plain))
      const stop = isPlain ? plain : endOfWord(lower, at, end)
      const word =
        isPlain && stop - at <= MAX_WORD ? lower.slice(at, stop) : fold(withoutEmphasis(lower.slice(at, stop)))
      if (word !== '') push(word, at, stop)
      at = stop
    } else {
      if (endsSentence(lower, at, code)) {
        if (opened === sentence) sentence++
      } else if (code === COLON || isDash(lower, at, code)) push(':', at, at + 1)
      else if (isQuote(lower, at, code)) push('"', at, at + 1)
      at++
    }
  }
  return tokens
}

const COLON = 0x3a
const UNDERSCORE = 0x5f
const APOSTROPHES = new Set([0x27, 0x2019])
const CONTRACTIONS = new Set(['t', 's', 're', 've', 'm', 'll', 'd'])

/** An underscore joins an identifier, which is no word of prose; around a word it is emphasis. */
function withoutEmphasis(word: string): string {
  if (!word.includes('_')) return word
  let from = 0
  let to = word.length
  while (word[from] === '_') from++
  while (to > from && word[to - 1] === '_') to--
  return word.slice(from, to)
}

function endOfUnspaced(lower: string, at: number, end: number, termLength: TermLength): number {
  const known = termLength(lower, at)
  if (known > 0) return Math.min(end, at + known)
  const next = at + 1
  const pair = next < end && isUnspaced(lower.charCodeAt(next)) && termLength(lower, next) === 0
  return pair ? next + 1 : next
}

/** Where the run of ASCII letters and digits ends: nearly all words of English, which fold to themselves. */
function endOfPlain(lower: string, at: number, end: number): number {
  let stop = at
  while (stop < end && PLAIN[lower.charCodeAt(stop)] === 1) stop++
  return stop
}

/** Whether what stands behind a run of ASCII letters may belong to its word. */
function continuesWord(code: number): boolean {
  return code === UNDERSCORE || code === 0x27 || (code > 0x7f && (code === 0x2019 || isWordCode(code)))
}

/** By code: 1 for ASCII letters and digits. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) => (code !== UNDERSCORE && isWordCode(code) ? 1 : 0))

function endOfWord(lower: string, at: number, end: number): number {
  let stop = runOfLetters(lower, at, end)
  if (APOSTROPHES.has(lower.charCodeAt(stop))) {
    const suffix = runOfLetters(lower, stop + 1, Math.min(end, stop + 5))
    if (CONTRACTIONS.has(lower.slice(stop + 1, suffix))) stop = suffix
  }
  return stop
}

function runOfLetters(lower: string, at: number, end: number): number {
  let stop = at
  while (stop < end) {
    const code = lower.charCodeAt(stop)
    if (!isWordCode(code) || isUnspaced(code)) break
    stop++
  }
  return stop
}

const LATIN_WITH_MARKS = /[\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]/
const MARKS = /[\u0300-\u036f]/g
const ARABIC_MARKS = /[\u064b-\u0652\u0640]/g

/** Words compare without accents, Arabic vowel signs and typographic apostrophes. */
export function fold(word: string): string {
  if (word.length > MAX_WORD) return word.slice(0, MAX_WORD)
  if (isAscii(word)) return word
  if (LATIN_WITH_MARKS.test(word)) return word.normalize('NFD').replace(MARKS, '')
  return word.replaceAll('’', "'").replace(ARABIC_MARKS, '').replace(/[أإآ]/g, 'ا').replaceAll('ى', 'ي')
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false
  return true
}

/** Longer words are no words of any vocabulary; cutting them bounds the work on one of a megabyte. */
const MAX_WORD = 40

function isUnspaced(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)
}

function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      code === UNDERSCORE
    )
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code >= 0x2000 && code <= 0x2bff) return false
  if (code >= 0x3000 && code <= 0x303f) return false
  if (code >= 0xd800 && code <= 0xf8ff) return false
  if (code >= 0xfe00 && code <= 0xfe0f) return false
  if (code >= 0xff00) return code >= 0xff21 && code <= 0xff5a && !(code >= 0xff3b && code <= 0xff40)
  return !PUNCTUATION.has(code)
}

/** × ÷, Arabic comma, semicolon and question mark, dandas. */
const PUNCTUATION = new Set([0xd7, 0xf7, 0x60c, 0x61b, 0x61f, 0x6d4, 0x964, 0x965])

/** Full stops of other scripts end a sentence wherever they stand. */
const FULL_STOPS = new Set([0x3002, 0xff01, 0xff1f, 0x964, 0x965, 0x61f, 0x6d4])
const STOP = 0x2e
const NEWLINE = 0x0a

function endsSentence(lower: string, at: number, code: number): boolean {
  if (code === NEWLINE) return startsBlock(lower, at + 1)
  if (code === 0x21 || code === 0x3f) return true
  if (code === STOP) return !isWordCode(lower.charCodeAt(at + 1))
  return FULL_STOPS.has(code)
}

/** Whether a new paragraph, list item, heading or table row starts here; a wrapped line goes on with its sentence. */
function startsBlock(lower: string, at: number): boolean {
  let first = at
  while (first < at + 16 && (lower[first] === ' ' || lower[first] === '\t' || lower[first] === '\r')) first++
  const head = lower[first]
  return head === undefined || '\n-*#|>+'.includes(head)
}

/** A dash with spaces around, after which speech may begin as after a colon; not the bullet of a list. */
function isDash(lower: string, at: number, code: number): boolean {
  const dash = code === 0x2d || code === 0x2013 || code === 0x2014
  return dash && lower[at - 1] === ' ' && lower[at + 1] === ' ' && at >= 2 && isWordCode(lower.charCodeAt(at - 2))
}

function isQuote(lower: string, at: number, code: number): boolean {
  if (code === 0x22 || code === 0x60) return true
  if (code === 0x27 || code === 0x2018) return at === 0 || !isWordCode(lower.charCodeAt(at - 1))
  return code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201f) || (code >= 0x300c && code <= 0x300f)
}
