import type { CodeSite, Origin } from '../facts.ts'
import type { BuiltValue } from '../flow/text.ts'
import { siteAt, type BuiltPrompt, type Trace } from './trace.ts'

/** What enters prompts that should not enter them as it does. */
export function promptSites(trace: Trace): CodeSite[] {
  return trace.prompts.flatMap((prompt) =>
    prompt.built.values.slice(0, 100).flatMap((value) => {
      const origin = trace.origins.of(value.expression, value.scope)
      return origin ? valueSites(prompt, value, origin, trace) : []
    }),
  )
}

function valueSites(prompt: BuiltPrompt, value: BuiltValue, origin: Origin, trace: Trace): CodeSite[] {
  const { role, owner, surface, built } = prompt
  const place = value.expression
  const about = { origin, sink: sinkOf(prompt), ...(role && { role }) }
  if (origin.kind === 'secret') return [siteAt(trace, 'secret-in-prompt', place, { ...about, certainty: 'fault' })]
  if (origin.kind === 'model') return []
  const whole = built.constant < 12
  if (role === 'system' || role === 'developer' || surface === 'tool') {
    if (whole && (origin.kind === 'file' || origin.kind === 'environment' || origin.kind === 'database')) return []
    if (whole && origin.kind === 'network') {
      // A prompt is fetched by GET; what answers a POST is a service.
      if (origin.name.includes('post()')) return []
      return [siteAt(trace, 'remote-prompt', place, { ...about, certainty: 'fault' })]
    }
    const construct =
      (origin.kind === 'retrieval' || origin.kind === 'tool') && surface !== 'tool'
        ? 'retrieved-as-system'
        : 'untrusted-in-system'
    const certainty = origin.kind === 'environment' || owner === '' ? 'hint' : 'fault'
    return [siteAt(trace, construct, place, { ...about, certainty })]
  }
  if (role === 'assistant' && whole && (origin.kind === 'retrieval' || origin.kind === 'tool')) {
    return [siteAt(trace, 'retrieved-as-system', place, { ...about, certainty: 'fault' })]
  }
  if (role === 'user' && built.constant >= 40 && origin.kind !== 'environment' && !isDelimited(built.text, value)) {
    return [siteAt(trace, 'undelimited-in-user', place, { ...about, certainty: 'hint' })]
  }
  return []
}

function sinkOf({ role, surface, owner }: BuiltPrompt): string {
  if (surface === 'tool') return owner === '' ? 'the declaration of a tool' : `the declaration of the tool ${owner}`
  return role ? `the ${role} prompt` : 'a prompt'
}

/** Whether quotes, a tag, a fence or a rule stand right before the value. */
function isDelimited(text: string, { at }: BuiltValue): boolean {
  return /(?:["'`»>\]]|---+|===+|\*\*\*+|###+)\s{0,20}$/.test(text.slice(Math.max(0, at - 60), at))
}
