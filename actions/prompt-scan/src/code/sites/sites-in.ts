import type { CodeSite } from '../facts.ts'
import { chatJsonSites } from './chat-json.ts'
import { executionSites } from './executions.ts'
import { historySites } from './histories.ts'
import { loopSites } from './loops.ts'
import { promptSites } from './prompt-sites.ts'
import { secretPlaceSites } from './secret-places.ts'
import { templateSites } from './templates.ts'
import type { Trace } from './trace.ts'

/** Every site that a code rule judges, by place, each once. */
export function sitesIn(trace: Trace): CodeSite[] {
  const found = [
    ...promptSites(trace),
    ...executionSites(trace),
    ...templateSites(trace),
    ...loopSites(trace),
    ...historySites(trace),
    ...chatJsonSites(trace),
    ...secretPlaceSites(trace),
  ]
  const seen = new Set<string>()
  return found
    .filter(({ construct, start, end }) => {
      const key = `${construct} ${start} ${end}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .sort((a, b) => a.start - b.start)
}
