import type { Evidence, Seen } from '../inventory/component.ts'

/** How sure another tool is that does not say it: it saw what nobody here saw. */
const unstated = 0.8

/** The bill itself as the place that says that a component is there. */
export function reportedIn(
  file: string,
  seen: Seen | undefined,
  line: number | undefined,
  confidence: unknown,
): Evidence {
  const isStated = typeof confidence === 'number' && confidence >= 0 && confidence <= 1
  return {
    kind: 'reported',
    ...(seen && { reportedOf: seen }),
    file,
    ...(line !== undefined && { line }),
    confidence: isStated ? confidence : unstated,
  }
}
