import { UserError } from '@seaworthy/verdict'
import { entriesOf, sizeKinds, sizesByAction, type Sizes } from './sizes.ts'
import type { Tree } from './tree.ts'

/** The recorded budgets, in bytes: `{ "release-gate": { "entry": 1400000, "chunks": 0, … } }`. */
export type Budgets = Record<string, Sizes>

/** No entry may grow past this, unminified: the runner downloads all bundles, and Node parses one at each start. */
export const entryCeiling = 2_200_000

const file = 'tools/build/budgets.json'
const record = 'npm run check:budget -- --record'

/** Parses budgets.json. Throws UserError when it is not JSON or a row is not complete. */
export function parseBudgets(text: string): Budgets {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (cause) {
    throw new UserError('build/budgets', `${file} is not JSON: ${String(cause)}.`, {
      remedy: `Mend it, or write it anew: ${record}.`,
      at: { file },
      cause,
    })
  }
  for (const [action, row] of Object.entries(Object(parsed) as Record<string, unknown>)) {
    const kinds = Object.entries(Object(row) as Record<string, unknown>)
    const complete = kinds.map(([kind]) => kind).join() === sizeKinds.join()
    if (complete && kinds.every(([, bytes]) => Number.isSafeInteger(bytes) && Number(bytes) >= 0)) continue
    throw new UserError('build/budgets', `The row ${action} of ${file} must give bytes for ${sizeKinds.join(', ')}.`, {
      remedy: `Mend it, or write it anew: ${record}.`,
      at: { file },
    })
  }
  return parsed as Budgets
}

/** What in dist/ is over its budget, has none, or has one without being there; a faultless dist/ gives nothing. */
export function overBudget(dist: Tree, budgets: Budgets): UserError[] {
  const sizes = sizesByAction(dist)
  const missing = Object.keys(sizes).filter((action) => !(action in budgets))
  const stale = Object.keys(budgets).filter((action) => !(action in sizes))
  return [
    ...overCeiling(dist),
    ...missing.map((action) => fault(`${action} has no budget in ${file}.`, `Record one: ${record}.`)),
    ...stale.map((action) =>
      fault(`${file} has a budget for ${action}, which is not in dist/.`, `Remove it: ${record}.`),
    ),
    ...Object.entries(sizes).flatMap(([action, found]) => grown(action, found, budgets[action])),
  ]
}

function overCeiling(dist: Tree): UserError[] {
  return entriesOf(dist)
    .filter(({ bytes }) => bytes > entryCeiling)
    .map(({ action, path, bytes }) =>
      fault(
        `${action}: dist/${path} has ${count(bytes)} bytes, over the ceiling of ${count(entryCeiling)} for any entry.`,
        'Import what is heavy only where it is used, by await import(), so that it becomes a lazy chunk.',
      ),
    )
}

function grown(action: string, found: Sizes, budget: Sizes | undefined): UserError[] {
  if (!budget) return []
  return sizeKinds
    .filter((kind) => found[kind] > budget[kind])
    .map((kind) =>
      fault(
        `${action}: ${count(found[kind])} bytes of ${kind} are over the budget of ${count(budget[kind])}.`,
        `Make it smaller, or, when it is worth the bytes, record the new size and say why in the commit: ${record}.`,
      ),
    )
}

/** New budgets for what is in dist/: the size and 3 %, rounded up to 10 kB, but never above the ceiling. */
export function budgetsFor(dist: Tree): Budgets {
  return Object.fromEntries(
    Object.entries(sizesByAction(dist)).map(([action, sizes]) => {
      const budget = Object.fromEntries(sizeKinds.map((kind) => [kind, withRoom(sizes[kind])])) as Sizes
      return [action, { ...budget, entry: Math.min(budget.entry, entryCeiling) }]
    }),
  )
}

function withRoom(bytes: number): number {
  return Math.ceil((bytes * 1.03) / 10_000) * 10_000
}

function fault(message: string, remedy: string): UserError {
  return new UserError('build/budget', message, { remedy, at: { file } })
}

function count(bytes: number): string {
  return bytes.toLocaleString('en')
}
