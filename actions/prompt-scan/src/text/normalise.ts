import { isAsciiLetter } from './characters.ts'
import { CharacterReader } from './character-reader.ts'
import { mayBeDisguised } from './disguise.ts'
import { TextBuilder } from './text-builder.ts'
import { vocabulary } from './vocabulary.ts'

/** A text as it looks to a reader, when that is not what its characters say. */
export interface NormalisedText {
  text: string
  /** `[offset in this text, offset in the original]`, ascending in both; between two pairs both run alike. */
  map: readonly (readonly [number, number])[]
}

const beyondAscii = /[^\0-\x7f]/g

/**
 * The text without invisible characters, marks that spell nothing, styled letters and letters of other scripts among
 * Latin ones (UTS #39, section 4). Undefined when the text uses none of these, as nearly all do, in any language: accents,
 * emoji, and the joiners of Persian and Indic words are no reason. Time grows with the length alone.
 */
export function normalise(text: string): NormalisedText | undefined {
  if (!mayBeDisguised(text)) return undefined
  const built = new TextBuilder(text)
  const reader = new CharacterReader()
  let isDisguised = false
  let done = 0
  for (;;) {
    beyondAscii.lastIndex = done
    const at = beyondAscii.exec(text)?.index
    if (at === undefined) break
    const start = tokenStart(text, at, done)
    const end = tokenEnd(text, at)
    built.copy(done, start)
    if (appendToken(built, reader, text.slice(start, end), start)) isDisguised = true
    done = end
  }
  if (!isDisguised) return undefined
  built.copy(done, text.length)
  return built.result()
}

function tokenStart(text: string, at: number, from: number): number {
  let start = at
  while (start > from && isAsciiLetter(text.charCodeAt(start - 1))) start--
  return start
}

/** Where a run of letters and characters beyond ASCII ends, or has gone on for long enough. */
function tokenEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + longestToken)
  let end = at
  while (end < last) {
    const unit = text.charCodeAt(end)
    if (unit < 0x80 && !isAsciiLetter(unit)) return end
    end++
  }
  return isLowSurrogate(text.charCodeAt(end)) ? end + 1 : end
}

/** Characters; longer runs are those of scripts without spaces. */
const longestToken = 1024

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

/** Appends a token as it reads; true when something in it was disguised. */
function appendToken(built: TextBuilder, reader: CharacterReader, token: string, offset: number): boolean {
  const isMixed = mixesLatin(reader, token)
  const from = built.length
  let isDisguised = false
  let hasAccents = false
  let isAfterLatin = false
  for (let at = 0; at < token.length;) {
    const codePoint = token.codePointAt(at) ?? 0
    const next = at + (codePoint > 0xffff ? 2 : 1)
    const { kind, latin } = reader.read(codePoint)
    if (kind === 'invisible') {
      isDisguised ||= isAfterLatin || isAsciiLetter(token.charCodeAt(next))
    } else if (kind === 'mark' && isAfterLatin) {
      if (composes(token, at, codePoint)) hasAccents = true
      else isDisguised = true
    } else if (latin === undefined || (kind === 'confusable' && !isMixed)) {
      built.copy(offset + at, offset + next)
      isAfterLatin = kind === 'ascii'
    } else {
      built.replace(offset + at, offset + next, latin)
      isDisguised ||= kind === 'styled' || kind === 'confusable'
      hasAccents ||= kind === 'accented'
      isAfterLatin = kind !== 'space'
    }
    at = next
  }
  return isDisguised || (hasAccents && vocabulary.has(built.since(from).toLowerCase()))
}

function composes(token: string, at: number, mark: number): boolean {
  return `${token[at - 1] ?? ''}${String.fromCodePoint(mark)}`.normalize('NFC').length === 1
}

/** Whether other scripts' look-alikes count as Latin: they stand beside Latin letters, or nothing else stands there. */
function mixesLatin(reader: CharacterReader, token: string): boolean {
  let hasLookAlikes = false
  let hasOthers = false
  for (let at = 0; at < token.length;) {
    const codePoint = token.codePointAt(at) ?? 0
    at += codePoint > 0xffff ? 2 : 1
    const { kind } = reader.read(codePoint)
    if (kind === 'ascii') return true
    if (kind === 'confusable') hasLookAlikes = true
    else if (kind !== 'invisible') hasOthers = true
  }
  return hasLookAlikes && !hasOthers
}
