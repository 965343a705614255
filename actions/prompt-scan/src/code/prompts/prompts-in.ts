import type { Segment } from '../../document/segment.ts'
import type { Budget } from '../flow/budget.ts'
import { buildText } from '../flow/text.ts'
import type { BuiltPrompt } from '../sites/trace.ts'
import type { Program } from '../syntax/program.ts'
import { modelCalls, promptsOfCall, type ModelCall } from './calls.ts'
import { messageCalls, messageObjects } from './messages.ts'
import { isProse, namedPrompts } from './named.ts'
import type { Prompt, ToolHandler } from './prompt.ts'
import { toolsOf } from './tools.ts'

/** What a file says to models. */
export interface Prompts {
  /** Each text once, as a model reads it. */
  segments: Segment[]
  prompts: BuiltPrompt[]
  calls: ModelCall[]
  handlers: ToolHandler[]
}

/** Finds everything in a file that a model reads, strongest evidence first. */
export function promptsIn(program: Program, budget: Budget): Prompts {
  const calls = modelCalls(program)
  const tools = toolsOf(program)
  const found = [
    ...messageObjects(program),
    ...messageCalls(program),
    ...calls.flatMap((call) => promptsOfCall(call, program)),
    ...tools.prompts,
  ]
  const build = (prompt: Prompt): BuiltPrompt => ({
    ...prompt,
    built: buildText(prompt.expression, prompt.scope, program, budget),
  })
  const prompts = unique(found.map(build))
  const covered = new Set(prompts.flatMap(({ built }) => built.map.map(([, source]) => source)))
  const weak = namedPrompts(program)
    .map(build)
    .filter(({ built, owner }) => isProse(built.text, owner) && !covered.has(built.map[0]?.[1] ?? -1))
  const all = [...prompts, ...unique(weak)]
  return {
    segments: all.filter(({ built }) => built.constant > 0).map(segmentOf),
    prompts: all,
    calls,
    handlers: tools.handlers,
  }
}

/** Of the same text found in two ways, the first. */
function unique(prompts: readonly BuiltPrompt[]): BuiltPrompt[] {
  const seen = new Set<string>()
  return prompts.filter(({ built, surface }) => {
    const key = `${surface} ${built.map[0]?.[1] ?? -1} ${built.text.length}`
    if (seen.has(key) || built.map.length === 0) return false
    seen.add(key)
    return true
  })
}

function segmentOf({ built, surface, role, owner }: BuiltPrompt): Segment {
  return { text: built.text, map: built.map, surface, ...(role && { role }), ...(owner !== '' && { owner }) }
}
