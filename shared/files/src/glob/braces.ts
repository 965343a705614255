/** Alternatives that the braces of one pattern may stand for. */
export const mostAlternatives = 1000

/**
 * What a pattern with braces stands for, as in bash: `{a,b}` lists, `{1..3}`, `{01..12}` and `{a..e}` ranges, nested.
 * Braces without a comma or a range are literal. Returns nothing when there are more than `mostAlternatives`.
 */
export function expandBraces(pattern: string): string[] | undefined {
  const group = firstGroup(pattern)
  if (!group) return [pattern]
  const choices = group.parts.length > 1 ? expandEach(group.parts) : expandRange(group.parts.join())
  const rests = expandBraces(pattern.slice(group.end))
  if (!choices || !rests || choices.length * rests.length > mostAlternatives) return undefined
  const before = pattern.slice(0, group.start)
  return choices.flatMap((choice) => rests.map((rest) => before + choice + rest))
}

function expandEach(parts: readonly string[]): string[] | undefined {
  const all: string[] = []
  for (const part of parts) {
    const expanded = expandBraces(part)
    if (!expanded || all.length + expanded.length > mostAlternatives) return undefined
    all.push(...expanded)
  }
  return all
}

interface Group {
  start: number
  /** Behind the closing brace. */
  end: number
  /** Between the commas; a single one is a range. */
  parts: string[]
}

const range = /^(?:(?<from>-?\d+)\.\.(?<to>-?\d+)|(?<first>[a-zA-Z])\.\.(?<last>[a-zA-Z]))$/

function firstGroup(pattern: string): Group | undefined {
  for (let start = pattern.indexOf('{'); start >= 0; start = pattern.indexOf('{', start + 1)) {
    const group = groupAt(pattern, start)
    if (group && (group.parts.length > 1 || range.test(group.parts.join()))) return group
  }
  return undefined
}

function groupAt(pattern: string, start: number): Group | undefined {
  const parts: string[] = []
  let depth = 0
  let from = start + 1
  for (let at = start; at < pattern.length; at++) {
    const character = pattern[at]
    if (character === '{') depth++
    else if (character === '}') depth--
    if (depth > 0 && !(depth === 1 && character === ',')) continue
    parts.push(pattern.slice(from, at))
    from = at + 1
    if (depth === 0) return { start, end: from, parts }
  }
  return undefined
}

function expandRange(body: string): string[] | undefined {
  const { from = '', to = '', first = '', last = '' } = range.exec(body)?.groups ?? {}
  if (first !== '') return count(first.charCodeAt(0), last.charCodeAt(0))?.map((code) => String.fromCharCode(code))
  const padded = /^-?0\d/.test(from) || /^-?0\d/.test(to)
  const width = padded ? Math.max(digits(from), digits(to)) : 0
  return count(Number(from), Number(to))?.map(
    (value) => (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(width, '0'),
  )
}

function digits(number: string): number {
  return number.replace('-', '').length
}

/** From one number to the other, up or down, or nothing when there are too many. */
function count(from: number, to: number): number[] | undefined {
  const length = Math.abs(to - from) + 1
  if (!(length <= mostAlternatives)) return undefined
  return Array.from({ length }, (_, index) => from + (to > from ? index : -index))
}
