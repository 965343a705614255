import { collectors } from '../collect/index.ts'
import type { Bill, Edge, Entry } from './bill.ts'

/**
 * A bill without the lock files that tools list among the parts: syft as files, trivy as applications that depend on what the
 * file locks. They say where parts were found, and are none; the app depends on what they
 * lock.
 */
export function withoutLockFiles(bill: Bill): Bill {
  const isLock = (entry: Entry): boolean => entry.id !== bill.subject && isLockFile(entry)
  const ids = new Set(bill.entries.filter(isLock).map(({ id }) => id))
  if (ids.size === 0) return bill
  const locked = Map.groupBy(
    bill.edges.filter(({ from, to }) => ids.has(from) && !ids.has(to)),
    ({ from }) => from,
  )
  const edges = bill.edges.flatMap((edge): Edge[] => {
    if (ids.has(edge.from)) return []
    if (!ids.has(edge.to)) return [edge]
    const targets = edge.from === bill.subject ? (locked.get(edge.to) ?? []) : []
    // Once each: a hostile bill has thousands of edges to the same.
    locked.delete(edge.to)
    return targets.map(({ to }) => ({ from: edge.from, to }))
  })
  return { ...bill, edges, entries: bill.entries.filter((entry) => !isLock(entry)) }
}

function isLockFile({ component: { type, name, purl } }: Entry): boolean {
  if (purl !== undefined || (type !== 'file' && type !== 'application')) return false
  return collectors.some((collector) => collector.reads(name))
}
