import { nameOf } from './pods.ts'

/** An item of the list: `  - Firebase/Auth (10.0.0):`, in quotes where its name asks for them. */
const item = /^ {2}- "?([^":]+ \([^()]+\))"?:?\r?$/

/** The line where each pod, or the first of its parts, stands in `PODS`. */
export function podLines(text: string): Map<string, number> {
  const lines = new Map<string, number>()
  let isInside = false
  text.split('\n').forEach((line, index) => {
    if (/^\S/.test(line)) isInside = line.startsWith('PODS:')
    const [, spec] = isInside ? (item.exec(line) ?? []) : []
    if (spec === undefined) return
    const name = nameOf(spec)
    if (!lines.has(name)) lines.set(name, index + 1)
  })
  return lines
}
