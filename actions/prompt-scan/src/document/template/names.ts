/** A name that an expression takes from outside itself. */
export interface NameUse {
  name: string
  at: number
}

const words = /[A-Za-z_$][\w$]*/y
const strings = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y

/**
 * The variables of an expression: identifiers that are no property (`.x`), no filter (`| x`), no test (`is x`), no
 * called function, no named argument (`x=1`) and no word of the language. Linear in the expression.
 */
export function namesIn(expression: string): NameUse[] {
  const found: NameUse[] = []
  let before = ''
  for (let at = 0; at < expression.length;) {
    const unit = expression.charAt(at)
    const text = unit === '"' || unit === "'" ? take(strings, expression, at) : ''
    const word = text === '' ? take(words, expression, at) : ''
    if (word !== '') {
      const after = expression
        .slice(at + word.length)
        .trimStart()
        .slice(0, 2)
      if (isVariable(word, before, after)) found.push({ name: word, at })
      before = word
    } else if (text !== '') before = text
    else if (/\S/.test(unit)) before = unit
    at += Math.max(1, word.length, text.length)
  }
  return found
}

function isVariable(word: string, before: string, after: string): boolean {
  if (reserved.has(word) || before === '.' || before === '|' || before === 'is' || before === '@') return false
  if (before === 'not' && reserved.has(word)) return false
  return !after.startsWith('(') && !(after.startsWith('=') && after !== '==')
}

function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

const reserved = new Set(
  (
    'and or not in is if else elif true false none null nil True False None this loop forloop recursive ignore missing ' +
    'with without context only contains empty blank as scoped required self super caller range limit offset reversed'
  ).split(' '),
)
