import type { ReadFault } from '../document/document.ts'
import { segmentAt, type Segment } from '../document/segment.ts'
import type { CodeFacts, CodeLanguage } from './facts.ts'
import { Budget } from './flow/budget.ts'
import { Origins } from './flow/origin.ts'
import { grammar } from './grammars.ts'
import { grammarOf } from './language.ts'
import { mentionsModel } from './mentions.ts'
import { excessOf } from './plain/excess.ts'
import { lex } from './plain/lexer.ts'
import { missedOf } from './plain/missed.ts'
import { plainPrompts } from './plain/texts.ts'
import { promptsIn } from './prompts/prompts-in.ts'
import { sitesIn } from './sites/sites-in.ts'
import { breakageOf } from './syntax/breakage.ts'
import { JavaScriptReader } from './syntax/javascript.ts'
import { Program } from './syntax/program.ts'
import { PythonReader } from './syntax/python.ts'
import type { ExpressionReader } from './syntax/reader.ts'

export interface Code {
  segments: Segment[]
  facts: CodeFacts
  faults: ReadFault[]
}

/** Of the time the parse and the search may take, and then the tracing, in milliseconds: about 1 MB a second. */
const slowest = 8_000
/** Expressions looked at per file: some files of many branches would otherwise take forever. */
const mostSteps = 600_000

/**
 * Finds the prompts in a source file, and what flows into and out of the models that it calls. The whole source is
 * always a segment of its own, for hidden text and secrets. Files that mention no model are not parsed.
 */
export async function readCode(source: string, language: CodeLanguage): Promise<Code> {
  const whole = segmentAt(source, 0, source.length, { surface: 'string' })
  if (!mentionsModel(source)) return { segments: [whole], facts: { language, sites: [] }, faults: [] }
  const plain = () => plainPrompts(source, lex(source, language).strings)
  const unparsed = (message: string): Code => ({
    segments: [whole, ...plain()],
    facts: { language, sites: [] },
    faults: [{ start: 0, message }],
  })
  const excess = excessOf(source, language)
  if (excess !== undefined) return unparsed(excess)
  const { parser, query } = await grammar(grammarOf(language))
  const deadline = performance.now() + slowest
  const isLate = () => performance.now() > deadline
  const tree = parser.parse(source, null, { progressCallback: isLate })
  if (!tree) {
    parser.reset()
    return unparsed(`The parse of the file did not end within ${slowest / 1000} seconds.`)
  }
  try {
    const matches = query.matches(tree.rootNode, { progressCallback: isLate })
    if (isLate()) return unparsed(`The search of the file's code did not end within ${slowest / 1000} seconds.`)
    const reader = language === 'python' ? new PythonReader(source) : new JavaScriptReader(source)
    const program = new Program(source, tree.rootNode, matches, reader)
    const budget = new Budget(mostSteps, { deadline: performance.now() + slowest })
    const { segments, prompts, calls, handlers } = promptsIn(program, budget)
    const handling = new Map(handlers.map(({ scope, name }) => [scope, name]))
    const origins = new Origins(program, language, budget, handling)
    const sites = sitesIn({ program, language, budget, origins, prompts, calls, handlers })
    const missed = missedOf(breakageOf(tree.rootNode), segments, plain)
    const faults = untraced(budget, reader)
    return {
      segments: [whole, ...segments, ...missed.segments],
      facts: { language, sites },
      faults: [...faults, ...missed.faults],
    }
  } finally {
    tree.delete()
  }
}

/** What of a file that was parsed is too deep or too branched to follow. */
function untraced(budget: Budget, reader: ExpressionReader): ReadFault[] {
  const faults: ReadFault[] = []
  if (budget.exhausted) {
    faults.push({ start: 0, message: 'The file has more branches than can be traced; some prompts are unseen.' })
  }
  if (reader.cutAt !== undefined) {
    faults.push({
      start: reader.cutAt,
      message: 'The expression is nested too deep to follow; a prompt in it is unseen.',
    })
  }
  return faults
}
