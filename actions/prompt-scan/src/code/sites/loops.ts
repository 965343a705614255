import type { CodeSite } from '../facts.ts'
import { optionOf } from '../prompts/calls.ts'
import { pathOf, type Call } from '../syntax/expression.ts'
import type { Loop } from '../syntax/program.ts'
import { siteAt, type Trace } from './trace.ts'

const endless = /^(?:true|True|1|\(\s{0,9}true\s{0,9}\)|\(\s{0,9}1\s{0,9}\)|)$/
const usesTools = /tool_?calls?|tool_?use|function_?calls?|stop_reason|finish_reason/i
/** What ends a loop sooner or later, or waits for a person or a message in each round. */
const bounded =
  /\b\w{0,30}(?:max|limit|budget|deadline|timeout|attempt|retr(?:y|ies)|iteration|rounds?|remaining)\w{0,30}|\+\+|\+=\s{0,4}1\b|\binput\w{0,30}\(|\(input\b|\.question\(|readline|\bprompt\(|\.ask\(|receive|\.recv|queue|for await|yield\b|st\.chat_input|stdin|\bsleep\(|setTimeout|counter|steps?\b|turns?\b/i

/** Loops and runs of agents that nothing bounds. */
export function loopSites(trace: Trace): CodeSite[] {
  return [...endlessLoops(trace), ...unboundedRuns(trace)]
}

function endlessLoops(trace: Trace): CodeSite[] {
  const { program, calls } = trace
  return program.loops.flatMap((loop) => {
    if (!endless.test(loop.condition) || !calls.some(({ site, answers }) => answers && inside(site, loop))) return []
    const text = program.source.slice(loop.start, Math.min(loop.end, loop.start + 20_000))
    if (!usesTools.test(text) || bounded.test(withoutTexts(text))) return []
    const place = { start: loop.start, end: Math.min(loop.end, loop.start + firstLine(text)) }
    return [siteAt(trace, 'unbounded-loop', place, { sink: 'loop', certainty: 'fault' })]
  })
}

/** Options for output tokens bound an answer, and no loop. */
function withoutTexts(text: string): string {
  return text
    .replace(/max_?(?:output_?|completion_?)?tokens\w{0,20}|maxRetries|max_retries|timeout\s{0,4}[:=]/gi, '')
    .replace(/"[^"\n]{0,500}"|'[^'\n]{0,500}'/g, "''")
}

function firstLine(text: string): number {
  const end = text.indexOf('\n')
  return end < 0 ? text.length : end
}

function inside(place: { start: number; end: number }, loop: Loop): boolean {
  return loop.start <= place.start && place.end <= loop.end
}

const limits = [
  'maxSteps',
  'max_steps',
  'maxTurns',
  'max_turns',
  'maxIterations',
  'max_iterations',
  'recursion_limit',
  'recursionLimit',
  'max_iter',
  'max_round',
  'max_consecutive_auto_reply',
]
const infinite =
  /^(?:None|null|Infinity|-1|Number\.(?:MAX_SAFE_INTEGER|POSITIVE_INFINITY|MAX_VALUE)|sys\.maxsize|math\.inf|float\(["']inf["']\)|\d{5,})$/

/** Runs whose limit is switched off, and teams that have none by default. */
function unboundedRuns(trace: Trace): CodeSite[] {
  const { program } = trace
  const names = ['AgentExecutor', 'initialize_agent', 'run_sync', 'run', 'initiate_chat', 'GroupChat', 'stepCountIs']
  const teams = ['RoundRobinGroupChat', 'SelectorGroupChat', 'Swarm', 'MagenticOneGroupChat']
  const runs = [...trace.calls.map(({ call }) => call), ...callsOf(names, trace)].flatMap((call) => {
    const name = limits.find((each) => {
      const given = optionOf(call, each)
      return given !== undefined && infinite.test(program.source.slice(given.start, given.end))
    })
    return name === undefined ? [] : [{ call, sink: name }]
  })
  const open = callsOf(teams, trace)
    .filter((call) => !call.named.has('termination_condition') && !call.named.has('max_turns') && call.named.size > 0)
    .map((call) => ({ call, sink: pathOf(call.callee) }))
  const seen = new Set<number>()
  return [...runs, ...open].flatMap(({ call, sink }) => {
    if (seen.has(call.start)) return []
    seen.add(call.start)
    return [siteAt(trace, 'unbounded-loop', call, { sink, certainty: 'fault' })]
  })
}

function callsOf(names: readonly string[], { program }: Trace): Call[] {
  return names.flatMap((name) =>
    (program.callsByName.get(name) ?? []).flatMap((site) => {
      const call = program.readCall(site)
      return call ? [call] : []
    }),
  )
}
