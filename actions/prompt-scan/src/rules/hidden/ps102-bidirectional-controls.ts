import { rightToLeft } from '../../text/characters.ts'
import type { Match, TextRule, TextView } from '../rule.ts'
import { removals, type Span } from './groups.ts'
import { hiddenText } from './mappings.ts'

/** Embeddings, overrides and isolates of UAX #9; not the marks, which reorder nothing by themselves. */
const control = /[\u202a-\u202e\u2066-\u2069]/g
const anyControl = /[\u202a-\u202e\u2066-\u2069]/

const leftToRightOverride = '\u202d'
const rightToLeftOverride = '\u202e'
const endings = new Set(['\u202c', '\u2069'])
const rightToLeftStarts = new Set(['\u202b', '\u2067'])

/** The longest stretch judged as one line, in characters. */
const longestLine = 4096

export const bidirectionalControls: TextRule = {
  on: 'text',
  needs: { characters: 'non-ascii' },
  surfaces: ['instructions', 'prompt', 'tool', 'knowledge', 'string'],
  context: 'ignored',
  info: {
    id: 'PS102',
    name: 'bidirectional-controls',
    title: 'Controls that reorder text',
    severity: 'high',
    confidence: 'high',
    meaning:
      'A line without right-to-left letters holds controls that show its letters in another order than they stand in.',
    why: 'What a reviewer sees is not what the model reads: a line can look harmless and say the opposite.',
    fix: 'Remove the controls; right-to-left words need none, and a line that mixes directions needs isolates that close.',
    mappings: { ...hiddenText, cwe: [1007, 451] },
    examples: {
      bad: [
        { path: 'AGENTS.md', content: 'Access: \u202eyek eht dnes\u202c only for admins.\n' },
        { path: 'prompts/a.txt', content: 'Say \u2067olleh\u2069 to the user.' },
      ],
      good: [
        { path: 'AGENTS.md', content: 'כתוב \u2066README.md\u2069 בעברית.\n' },
        { path: 'prompts/a.txt', content: 'Hello \u2068{name}\u2069, you have \u2068{count}\u2069 messages.' },
      ],
    },
  },
  find,
}

function* find({ text }: TextView): Generator<Match> {
  let done = 0
  for (const { index } of text.matchAll(control)) {
    if (index < done) continue
    const from = Math.max(done, index - longestLine)
    const start = from + text.slice(from, index).lastIndexOf('\n') + 1
    const newline = text.indexOf('\n', index)
    done = Math.min(newline < 0 ? text.length : newline, index + longestLine)
    const found = judge(text.slice(start, done))
    if (found !== undefined) yield place(found, start)
  }
}

/** What is wrong with a line that holds controls: offsets are those of the line. */
function judge(line: string): Match | undefined {
  const spans = controlsOf(line)
  const [first] = spans
  if (first === undefined) return undefined
  const bounds = { start: first.start, end: spans.at(-1)?.end ?? first.end }
  if (rightToLeft.test(line)) return judgeMixed(line, bounds)
  const reorders = spans.some(({ start }) => {
    const sign = line[start] ?? ''
    return sign === rightToLeftOverride || rightToLeftStarts.has(sign)
  })
  if (!reorders && isBalanced(line)) return undefined
  return {
    ...bounds,
    message: reorders
      ? 'Controls turn the direction of letters that are written from left to right.'
      : 'Controls of direction are opened and not closed in this line.',
    ...(reorders ? {} : { severity: 'medium' as const }),
    decoded: asShown(line),
    edits: removals(spans),
  }
}

/** In right-to-left lines only an override over Latin words is odd. */
function judgeMixed(line: string, bounds: Span): Match | undefined {
  const overridden = line.match(/[\u202d\u202e][^\u202a-\u202e\u2066-\u2069]{1,500}/g) ?? []
  const latin = overridden.find((part) => part.startsWith(rightToLeftOverride) && /[A-Za-z]{4}/.test(part))
  if (latin === undefined) return undefined
  return {
    ...bounds,
    severity: 'medium',
    message: 'An override turns Latin words round in a line that is written from right to left.',
    decoded: reversed(latin.slice(1)),
  }
}

function controlsOf(line: string): Span[] {
  return Array.from(line.matchAll(control), ({ index }) => ({ start: index, end: index + 1 }))
}

function isBalanced(line: string): boolean {
  let open = 0
  for (const [sign] of line.matchAll(control)) {
    if (sign === leftToRightOverride) return false
    open += endings.has(sign) ? -1 : 1
    if (open < 0) return false
  }
  return open === 0
}

/** The line as it is drawn, near enough: what stands between a turning control and the next one is turned round. */
function asShown(line: string): string {
  return line
    .replace(/[\u202b\u202e\u2067]([^\u202a-\u202e\u2066-\u2069]*)/g, (_, turned: string) => reversed(turned))
    .split(anyControl)
    .join('')
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('')
}

function place({ start, end, edits, ...rest }: Match, by: number): Match {
  const moved = edits?.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by }))
  return { ...rest, start: start + by, end: end + by, ...(moved && { edits: moved }) }
}
