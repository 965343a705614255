import type { ReadFault } from '../document/document.ts'
import { segmentAt, type Segment } from '../document/segment.ts'
import type { CodeFacts, CodeLanguage } from './facts.ts'
import { Budget } from './flow/budget.ts'
import { Origins } from './flow/origin.ts'
import { grammar } from './grammars.ts'
import { grammarOf } from './language.ts'
import { mentionsModel } from './mentions.ts'
import { promptsIn } from './prompts/prompts-in.ts'
import { sitesIn } from './sites/sites-in.ts'
import { JavaScriptReader } from './syntax/javascript.ts'
import { Program } from './syntax/program.ts'
import { PythonReader } from './syntax/python.ts'

export interface Code {
  segments: Segment[]
  facts: CodeFacts
  faults: ReadFault[]
}

/** Larger files are generated or data. They are scanned as text, and said to be unparsed. */
const largest = 4_000_000
/** Of the time one parse may take, in milliseconds: about 1 MB a second. */
const slowest = 8_000
/** Expressions looked at per file: some files of many branches would otherwise take forever. */
const mostSteps = 600_000

/**
 * Finds the prompts in a source file, and what flows into and out of the models that it calls. The whole source is
 * always a segment of its own, for hidden text and secrets. Files that mention no model are not parsed.
 */
export async function readCode(source: string, language: CodeLanguage): Promise<Code> {
  const whole = segmentAt(source, 0, source.length, { surface: 'string' })
  const none = (faults: ReadFault[]): Code => ({ segments: [whole], facts: { language, sites: [] }, faults })
  if (!mentionsModel(source)) return none([])
  if (source.length > largest) {
    return none([fault(`The file has ${source.length} characters; code is parsed up to ${largest}.`)])
  }
  const { parser, query } = await grammar(grammarOf(language))
  const started = performance.now()
  const tree = parser.parse(source, null, { progressCallback: () => performance.now() - started > slowest })
  if (!tree) {
    parser.reset()
    return none([fault(`The parse of the file did not end within ${slowest / 1000} seconds.`)])
  }
  try {
    const reader = language === 'python' ? new PythonReader(source) : new JavaScriptReader(source)
    const program = new Program(source, tree.rootNode, query.matches(tree.rootNode), reader)
    const budget = new Budget(mostSteps)
    const { segments, prompts, calls, handlers } = promptsIn(program, budget)
    const handling = new Map(handlers.map(({ scope, name }) => [scope, name]))
    const origins = new Origins(program, language, budget, handling)
    const sites = sitesIn({ program, language, budget, origins, prompts, calls, handlers })
    const faults = budget.exhausted
      ? [fault('The file has more branches than can be traced; some prompts are unseen.')]
      : []
    return { segments: [whole, ...segments], facts: { language, sites }, faults }
  } finally {
    tree.delete()
  }
}

function fault(message: string): ReadFault {
  return { start: 0, message }
}
