import type { Severity } from '@seaworthy/verdict'
import type { Surface } from '../../document/segment.ts'
import { anchorWords } from '../../lexicon/anchor-words.ts'
import { overlap, united, type ConceptBits } from '../../lexicon/concept-bits.ts'
import type { Concept } from '../../lexicon/concept.ts'
import { Lexicon } from '../../lexicon/lexicon.ts'
import type { Reading } from '../../lexicon/lexicon.ts'
import { MessageReader } from '../../lexicon/message-reader.ts'
import { passagesAround } from '../../lexicon/passage.ts'
import { conceptsOf, occurrences } from '../../lexicon/phrase.ts'
import type { Phrase } from '../../lexicon/phrase.ts'
import { longestMessage } from '../rule.ts'
import type { Match, RuleInfo, TextRule, TextView } from '../rule.ts'

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
const SIZES = { chat: 250, line: 500, message: longestMessage } as const

/** One for all phrase rules. */
const messages = new MessageReader()

/** A rule that finds phrases: in all of a message, and around the words of its anchor concepts in longer texts. */
export function phraseRule(
  info: RuleInfo,
  options: {
    /** Of texts longer than a message, those are looked at in which a word of these stands. */
    anchors?: readonly Concept[]
    wordings: readonly Wording[]
    /** The finding's sentence around the words found. */
    message: (words: string) => string
    surfaces?: readonly Surface[]
  },
): TextRule {
  const { anchors = [], wordings, surfaces, message } = options
  const inFiles = wordings.filter((wording) => wording.in === undefined)
  const lexicon = new Lexicon(inFiles.flatMap(conceptsIn))
  messages.learn(wordings.flatMap(conceptsIn))
  const applying = wordingsBySize(wordings)
  const { severity } = info
  return {
    info,
    on: 'text',
    needs: new AnchoredNeeds(anchors, surfacesOf(inFiles)),
    ...(surfaces === undefined ? {} : { surfaces }),
    context: 'lowers',
    find(view) {
      const fitting = applying(view)
      if (fitting.wordings.length === 0) return []
      const found =
        view.text.length <= longestMessage
          ? worstOfSentences(messages.read(view.lower), fitting, severity)
          : readingsOf(view, lexicon).flatMap((reading) => worstOfSentences(reading, fitting, severity))
      return found.length === 0 ? [] : found.map((one) => matchOf(view, one, message))
    },
  }
}

/** The anchors of a rule, as words when they are asked for. */
class AnchoredNeeds {
  readonly messages = 'all'
  readonly surfaces: readonly Surface[] | undefined
  readonly #anchors: readonly Concept[]

  constructor(anchors: readonly Concept[], surfaces: readonly Surface[] | undefined) {
    this.#anchors = anchors
    this.surfaces = surfaces
  }

  get words(): readonly string[] {
    return anchorWords(this.#anchors)
  }
}

/** Where any of the wordings counts; `undefined` when one counts everywhere. */
function surfacesOf(wordings: readonly Wording[]): readonly Surface[] | undefined {
  const named = wordings.flatMap(({ surfaces }) => (surfaces === undefined ? [] : [surfaces]))
  return named.length < wordings.length ? undefined : [...new Set(named.flat())]
}

function conceptsIn({ phrase }: Wording): Concept[] {
  return conceptsOf(phrase)
}

/** What stands around the words of a rule in a text that is longer than a message. */
function readingsOf({ text, lower, anchors }: TextView, lexicon: Lexicon): Reading[] {
  return passagesAround(text, anchors).map(({ start, end }) => lexicon.read(lower, start, end))
}

/** Those of a rule that count in texts of one size and surface. */
interface Fitting {
  wordings: readonly Wording[]
  /** What they begin with: a text that speaks of nothing of it says none of them. */
  heads: ConceptBits
}

/** Tells which wordings count in a text, by its size and surface. */
function wordingsBySize(wordings: readonly Wording[]): (view: TextView) => Fitting {
  const known = new Map<Surface, Fitting[]>()
  return ({ text, segment: { surface } }) => {
    let bySize = known.get(surface)
    if (!bySize) known.set(surface, (bySize = []))
    const size = sizeOf(text.length)
    return (bySize[size] ??= fittingOf(wordings, size, surface))
  }
}

function fittingOf(wordings: readonly Wording[], size: number, surface: Surface): Fitting {
  const fitting = wordings.filter(
    ({ in: where, surfaces }) =>
      (where === undefined || size <= sizes.indexOf(SIZES[where])) && (surfaces?.includes(surface) ?? true),
  )
  return { wordings: fitting, heads: united(fitting.flatMap(({ phrase }) => phrase.slots[0]?.bits ?? [])) }
}

const sizes: readonly number[] = Object.values(SIZES)

/** Index of the smallest size that holds so many characters; one more than all for a longer text. */
function sizeOf(length: number): number {
  let size = 0
  while (length > (sizes[size] ?? Infinity)) size++
  return size
}

const RANK: Readonly<Record<Severity, number>> = { note: 0, low: 1, medium: 2, high: 3, critical: 4 }

interface Found {
  start: number
  end: number
  severity: Severity
}

const none: readonly Found[] = []

/** One finding a sentence: the worst, and the first of equals. In the order of the text. */
function worstOfSentences(reading: Reading, { wordings, heads }: Fitting, severity: Severity): readonly Found[] {
  if (!overlap(heads, reading.present)) return none
  const bySentence = new Map<number, Found>()
  for (const wording of wordings) {
    for (const { first, last } of occurrences(reading, wording.phrase)) {
      const sentence = reading.words[first]?.sentence ?? 0
      const start = reading.words[first]?.start ?? 0
      const found = { start, end: reading.words[last]?.end ?? start, severity: wording.severity ?? severity }
      const known = bySentence.get(sentence)
      if (known === undefined || RANK[found.severity] > RANK[known.severity]) bySentence.set(sentence, found)
    }
  }
  return bySentence.size === 0 ? none : [...bySentence.values()].sort((a, b) => a.start - b.start)
}

function matchOf({ text }: TextView, { start, end, severity }: Found, message: (words: string) => string): Match {
  return { start, end, message: message(quote(text, start, end)), severity }
}

const LONGEST_QUOTE = 80

/** The words found, on one line and not too long. */
export function quote(text: string, start: number, end: number): string {
  const words = text.slice(start, Math.min(end, start + 4 * LONGEST_QUOTE)).replace(/\s+/g, ' ')
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE)}…`
}
