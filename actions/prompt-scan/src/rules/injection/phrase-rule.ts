import type { Severity } from '@seaworthy/verdict'
import type { Surface } from '../../document/segment.ts'
import type { Concept } from '../../lexicon/concept.ts'
import { Lexicon } from '../../lexicon/lexicon.ts'
import type { Reading } from '../../lexicon/lexicon.ts'
import { passagesAround } from '../../lexicon/passage.ts'
import { conceptsOf, occurrences } from '../../lexicon/phrase.ts'
import type { Phrase } from '../../lexicon/phrase.ts'
import type { RuleInfo, TextRule, TextView } from '../rule.ts'

/** A way to say what a rule looks for. */
export interface Wording {
  phrase: Phrase
  /** When it is less sure, or worse, than the rule. */
  severity?: Severity
  /**
   * Counts only in a text of this size, which is a request as a whole: longer files say such things about other
   * matters.
   */
  in?: keyof typeof SIZES
  surfaces?: readonly Surface[]
}

/** Most characters of a remark in a chat, of a paragraph typed into one, and of a message of a conversation. */
const SIZES = { chat: 250, line: 500, message: 1500 } as const

/** A rule that finds phrases around the words of its anchor concepts. */
export function phraseRule(
  info: RuleInfo,
  options: {
    anchors: readonly Concept[]
    /** The rarer anchors that do in texts longer than a message; without it, all. */
    anchorsInFiles?: readonly Concept[]
    wordings: readonly Wording[]
    /** The finding's sentence around the words found. */
    message: (words: string) => string
    surfaces?: readonly Surface[]
  },
): TextRule {
  const lexicon = new Lexicon(options.wordings.flatMap(({ phrase }) => conceptsOf(phrase)))
  const inFiles = anchorsOf(options.anchorsInFiles)
  return {
    info,
    on: 'text',
    needs: { words: anchorWords(options.anchors) },
    ...(options.surfaces === undefined ? {} : { surfaces: options.surfaces }),
    context: 'lowers',
    find(view) {
      const wordings = options.wordings.filter((wording) => applies(wording, view))
      if (wordings.length === 0) return []
      const anchors = view.text.length <= SIZES.message ? view.anchors : inFiles(view)
      return passagesAround(view.text, anchors).flatMap(({ start, end }) => {
        const reading = lexicon.read(view.lower, start, end)
        return worstOfSentences(reading, wordings, info.severity).map(({ first, last, severity }) => {
          const from = reading.words[first]?.start ?? start
          const to = reading.words[last]?.end ?? end
          return { start: from, end: to, message: options.message(quote(view.text, from, to)), severity }
        })
      })
    },
  }
}

function applies({ in: where, surfaces }: Wording, { text, segment }: TextView): boolean {
  return (where === undefined || text.length <= SIZES[where]) && (surfaces?.includes(segment.surface) ?? true)
}

/** Picks from a view's anchors those that are words of the concepts. */
function anchorsOf(concepts: readonly Concept[] | undefined): (view: TextView) => readonly number[] {
  if (concepts === undefined) return ({ anchors }) => anchors
  const byFirst = Map.groupBy(anchorWords(concepts), (word) => word.charAt(0))
  return ({ lower, anchors }) =>
    anchors.filter((at) => byFirst.get(lower.charAt(at))?.some((word) => lower.startsWith(word, at)) === true)
}

const RANK: Readonly<Record<Severity, number>> = { note: 0, low: 1, medium: 2, high: 3, critical: 4 }

interface Found {
  first: number
  last: number
  severity: Severity
}

/** One finding a sentence: the worst, and the first of equals. */
function worstOfSentences(reading: Reading, wordings: readonly Wording[], severity: Severity): Found[] {
  const bySentence = new Map<number, Found>()
  for (const wording of wordings) {
    for (const { first, last } of occurrences(reading, wording.phrase)) {
      const sentence = reading.words[first]?.sentence ?? 0
      const found = { first, last, severity: wording.severity ?? severity }
      const known = bySentence.get(sentence)
      if (known === undefined || RANK[found.severity] > RANK[known.severity]) bySentence.set(sentence, found)
    }
  }
  return [...bySentence.values()].sort((a, b) => a.first - b.first)
}

/** What must stand in a text before it is read: the words of the concepts, without those that others begin with. */
export function anchorWords(concepts: readonly Concept[]): string[] {
  const words = new Set(concepts.flatMap(({ terms }) => terms.flatMap(({ spellings }) => spellings)))
  const long = [...words].filter((word) => isLongEnough(word)).sort((a, b) => a.length - b.length)
  const kept: string[] = []
  for (const word of long) if (!kept.some((shorter) => word.includes(shorter))) kept.push(word)
  return kept
}

/** Four letters; two characters of scripts that write a word in two. */
function isLongEnough(word: string): boolean {
  return word.length >= 4 || (word.length >= 2 && word.charCodeAt(0) > 0x2ff)
}

const LONGEST_QUOTE = 80

/** The words found, on one line and not too long. */
export function quote(text: string, start: number, end: number): string {
  const words = text.slice(start, Math.min(end, start + 4 * LONGEST_QUOTE)).replace(/\s+/g, ' ')
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE)}…`
}
