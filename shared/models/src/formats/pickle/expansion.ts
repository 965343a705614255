import { holdsOthers } from './value.ts'
import type { Value } from './value.ts'

/** Values that a pickle may hold when each is counted as often as it is met. Real ones share little. */
export const largestExpansion = 100_000_000

/**
 * How many values are met in a value when what is shared is followed each time, as comparing, copying or printing it does:
 * 2^n for n lists that hold the next one twice. What leads back to itself is not followed again.
 */
export function expandedSize(root: Value): number {
  const sizes = new Map<Value, number>()
  const waiting: Value[] = [root]
  for (let value = waiting.at(-1); value !== undefined; value = waiting.at(-1)) {
    const before = sizes.get(value)
    if (!holdsOthers(value) || (before !== undefined && before > 0)) {
      waiting.pop()
      continue
    }
    const parts = partsOf(value)
    if (before === undefined) {
      // In progress: met again on the way down, it counts for nothing.
      sizes.set(value, 0)
      const fresh = parts.filter((part) => holdsOthers(part) && !sizes.has(part))
      waiting.push(...fresh)
      if (fresh.length > 0) continue
    }
    sizes.set(
      value,
      Math.min(
        parts.reduce<number>((sum, part) => sum + (sizes.get(part) ?? 1), 1),
        largest,
      ),
    )
    waiting.pop()
  }
  return sizes.get(root) ?? 1
}

/** Sums stay exact. */
const largest = 2 ** 40

function partsOf(value: Value): Value[] {
  if (typeof value === 'number') return []
  switch (value.kind) {
    case 'tuple':
      return [...value.items]
    case 'list':
      return value.held
    case 'dictionary':
      return [...value.pairs.flat(), ...(value.held ?? [])]
    case 'instance': {
      const { args, state, held = [] } = value
      return [...(args ? [args] : []), ...(state !== undefined && state !== 'many' ? [state] : []), ...held]
    }
    case 'data':
    case 'none':
    case 'truth':
    case 'integer':
    case 'import':
      return []
  }
}
