import { kindOf } from './character-kinds.ts'
import { isAsciiLetter } from './characters.ts'

/**
 * A cheap test that most texts fail: whether `normalise` may have something to undo. Styled letters are enough; invisible
 * characters, marks and look-alikes count beside Latin letters, accents when they come close together.
 */
export function mayBeDisguised(text: string): boolean {
  let lastAccent = -closeAccents
  let lookAlikes = 0
  for (let at = nextBeyondAscii(text, 0); at < text.length; at = nextBeyondAscii(text, at + 1)) {
    const codePoint = text.codePointAt(at) ?? 0
    const width = codePoint > 0xffff ? 2 : 1
    switch (kindOf(codePoint)) {
      case 'styled':
        return true
      case 'invisible':
        if (touchesLatin(text, at, width)) return true
        break
      case 'confusable':
        if (touchesLatin(text, at, width) || ++lookAlikes >= wholeWord) return true
        break
      case 'mark':
        if (isLatinUnit(text.charCodeAt(at - 1))) return true
        break
      case 'accented':
        if (at - lastAccent < closeAccents) return true
        lastAccent = at
        break
      case 'other':
        // Signs of the other planes, mostly emoji, are no letters of a word.
        if (codePoint <= 0xffff) lookAlikes = -text.length
        break
      case 'space':
      case 'ascii':
        lookAlikes = 0
    }
    if (!isBeyondAscii(text.charCodeAt(at + width))) lookAlikes = 0
    at += width - 1
  }
  return false
}

/** Characters between two accents, from which on they are as common as in any language. */
const closeAccents = 4

/** As many look-alikes in one word that has no other letter. */
const wholeWord = 4

function touchesLatin(text: string, at: number, width: number): boolean {
  return isAsciiLetter(text.charCodeAt(at - 1)) || isAsciiLetter(text.charCodeAt(at + width))
}

function isLatinUnit(unit: number): boolean {
  return isAsciiLetter(unit) || (unit >= 0xc0 && unit <= 0x24f)
}

function isBeyondAscii(unit: number): boolean {
  return unit > 0x7f
}

const beyondAscii = /[^\0-\x7f]/g

function nextBeyondAscii(text: string, from: number): number {
  beyondAscii.lastIndex = from
  return beyondAscii.exec(text)?.index ?? text.length
}
