import { isAsciiLetter } from '../characters.ts'
import type { Decoded } from '../decoded.ts'
import { passageAround } from '../passage.ts'
import { vocabulary } from '../vocabulary.ts'

/** Markup or a joint of strings inside a word: none of it is drawn, or run. */
const seam = '(?:\\*{1,3}|`|~~|__|<!--[^>\\n]{0,40}-->|</?[a-z]{1,8} {0,2}/?>|["\'] {0,2}[+.] {0,2}["\'])'

/** How seams begin, to be searched for one by one: much faster than one pattern for all. */
const beginnings = ['*', '`', '~~', '__', '<', '" +', '"+', "' +", "'+", '" .', "' ."]

const joint = new RegExp(`${seam}{1,3}(?=[A-Za-z])`, 'y')
const pieces = new RegExp(`[A-Za-z]{1,20}(?:${seam}{1,3}[A-Za-z]{1,20}){1,8}`, 'g')
const seams = new RegExp(`${seam}{1,3}`, 'g')

/** As many words put together again are no accident. */
const fewest = 2

/** Words of the vocabulary that markup or quotation marks cut into pieces, at least two in a passage. */
export function* wordsInPiecesIn(text: string): Generator<Decoded> {
  let done = 0
  for (const at of cuts(text)) {
    if (at < done) continue
    const { start, end } = passageAround(text, at, done)
    done = Math.max(end, at + 1)
    let words = 0
    const decoded = text.slice(start, end).replace(pieces, (cut) => {
      const whole = cut.replace(seams, '')
      if (!vocabulary.has(whole.toLowerCase())) return cut
      words++
      return whole
    })
    if (words >= fewest) yield { start, end, decoded, via: 'words in pieces' }
  }
}

/** Where a seam stands between two letters, ascending. */
function cuts(text: string): number[] {
  const found: number[] = []
  for (const beginning of beginnings) {
    for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + beginning.length)) {
      if (!isAsciiLetter(text.charCodeAt(at - 1))) continue
      joint.lastIndex = at
      if (joint.test(text)) found.push(at)
    }
  }
  return found.sort((a, b) => a - b)
}
