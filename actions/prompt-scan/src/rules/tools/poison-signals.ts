import type { Concept } from '../../lexicon/concept.ts'
import { Lexicon } from '../../lexicon/lexicon.ts'
import type { Reading } from '../../lexicon/lexicon.ts'
import { passagesAround } from '../../lexicon/passage.ts'
import { conceptsOf, occurrences, says } from '../../lexicon/phrase.ts'
import type { Phrase } from '../../lexicon/phrase.ts'
import {
  closedFile,
  command,
  diverts,
  hands,
  moment,
  notOwn,
  privateMatter,
  reads,
  room,
  runs,
  secretFile,
  seen,
  threat,
  toModel,
  untold,
} from '../../lexicon/words/poison.ts'

/** Something that a description of a tool has no need to say. Harmless tools say one of them now and then. */
export interface Signal {
  /** For the finding's sentence: "reads files that hold secrets". */
  says: string
  weight: number
  start: number
  end: number
}

interface Kind {
  says: string
  weight: number
  phrase: Phrase
}

const kinds: readonly Kind[] = [
  { says: 'reads files that hold secrets', weight: 3, phrase: says(reads).then(8, secretFile) },
  { says: 'reads files that hold secrets', weight: 2, phrase: says(reads).then(8, closedFile) },
  { says: 'asks for private matters', weight: 2, phrase: says(reads, hands).then(8, privateMatter) },
  { says: 'has something kept from the user', weight: 2, phrase: says(untold) },
  { says: 'hands what was seen to a call', weight: 2, phrase: says(hands).then(6, seen).then(8, room) },
  { says: 'hands what was seen to a call', weight: 2, phrase: says(hands).then(6, privateMatter).then(8, room) },
  { says: 'diverts messages or data', weight: 2, phrase: says(diverts) },
  { says: 'has commands run', weight: 2, phrase: says(toModel).then(6, runs).then(4, command) },
  { says: 'speaks of what is not its own', weight: 1, phrase: says(notOwn) },
  { says: 'speaks to the model', weight: 1, phrase: says(toModel) },
  { says: 'says when it must be obeyed', weight: 1, phrase: says(moment) },
  { says: 'threatens with failure', weight: 1, phrase: says(threat) },
]

const lexicon = new Lexicon(kinds.flatMap(({ phrase }) => conceptsOf(phrase)))

/** Marks that set an order to the model apart from what people read, and addresses. */
const marks: readonly { says: string; weight: number; pattern: RegExp }[] = [
  {
    says: 'marks an order to the model',
    weight: 2,
    pattern:
      /<\/?(?:important|hidden|system|secret|instructions?|critical|admin|urgent|override|priority|internal|sys|assistant|mandatory|attention|prerequisite|requirements?)(?:[ _-][a-z _-]{1,30})?>|\[\/?(?:inst|system|hidden|important|admin|instructions?)\]|(?:^|\n)\s{0,8}(?:system|assistant)\s?:/i,
  },
  {
    says: 'names an address to send to',
    weight: 1,
    pattern: /[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2,24}\b|https?:\/\/[^\s"'<>)]{4,200}/i,
  },
]

/** What must stand in a text before it is read: what each finding needs at least. */
export const anchorConcepts: readonly Concept[] = [
  secretFile,
  closedFile,
  privateMatter,
  untold,
  diverts,
  room,
  command,
]

/** The signals of a text, each kind once, in the order they stand. Passages around the anchors alone are read. */
export function signalsIn(text: string, lower: string, anchors: readonly number[]): Signal[] {
  const found = new Map<string, Signal>()
  for (const { start, end } of passagesAround(text, anchors)) {
    const reading = lexicon.read(spaced(lower.slice(start, end)), 0, end - start)
    for (const kind of kinds) {
      const place = firstPlace(reading, kind.phrase)
      if (place && !found.has(kind.says)) {
        found.set(kind.says, { ...kind, start: start + place.start, end: start + place.end })
      }
    }
  }
  for (const { pattern, ...mark } of marks) {
    const match = found.size > 0 ? pattern.exec(text) : null
    if (match) found.set(mark.says, { ...mark, start: match.index, end: match.index + match[0].length })
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

function firstPlace(reading: Reading, phrase: Phrase): { start: number; end: number } | undefined {
  const place = occurrences(reading, phrase)[0]
  const first = place && reading.words[place.first]
  const last = place && reading.words[place.last]
  return first && last && { start: first.start, end: last.end }
}

/** Joins of identifiers and paths as spaces, of the same length: `~/.cursor/mcp.json`, `conversation_history`. */
function spaced(lower: string): string {
  return lower.replaceAll(/[_/.](?=[\w])/g, ' ')
}
