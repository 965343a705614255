import type { ToolFact } from '../../engine/report.ts'
import { normalise } from '../../text/normalise.ts'
import { manifest, takes } from '../example-files.ts'
import type { RepositoryMatch, RepositoryRule } from '../rule.ts'

interface Declared extends ToolFact {
  path: string
}

/** Names shorter than this are near to each other by chance. */
const shortest = 5

export const shadowedTool: RepositoryRule = {
  info: {
    id: 'PS602',
    name: 'shadowed-tool',
    title: 'Two tools of one name',
    severity: 'medium',
    confidence: 'medium',
    meaning: 'Two tools of different owners have the same name, or names that differ by one letter or by look-alikes.',
    why: 'The model picks a tool by its name: whoever declares a second send_mail receives the mail meant for the first.',
    fix: 'Rename one of them, or prefix the names with their server; remove the one that nobody asked for.',
    mappings: { owasp: ['LLM03'], agentic: ['ASI02', 'ASI04'], atlas: ['AML.T0110'], cwe: [345, 694] },
    examples: {
      bad: [
        manifest({ name: 'send_mail', inputSchema: takes({}) }, { name: 'send_maiI', inputSchema: takes({}) }),
        manifest({ name: 'read_note', inputSchema: takes({}) }, { name: 'read_note', inputSchema: takes({ a: {} }) }),
      ],
      good: [
        manifest({ name: 'list_note', inputSchema: takes({}) }, { name: 'list_notes', inputSchema: takes({}) }),
        manifest({ name: 'read_note', inputSchema: takes({}) }, { name: 'move_note', inputSchema: takes({}) }),
      ],
    },
  },
  on: 'repository',
  *find({ reports }) {
    const tools = reports.flatMap(({ path, tools }) => tools.map((tool): Declared => ({ path, ...tool })))
    yield* twins(tools)
    yield* neighbours(tools)
  },
}

/** Of the same name, yet not the same: equal copies are one tool. */
function* twins(tools: readonly Declared[]): Generator<RepositoryMatch> {
  for (const [name, same] of Map.groupBy(tools, (tool) => tool.name)) {
    const [first, ...others] = same
    for (const other of others) {
      if (first === undefined || other.digest === first.digest) continue
      const message = `The tool "${name}" is declared twice, and not alike: also ${where(first)}.`
      yield at(other, message)
    }
  }
}

/** Names one edit apart, found by what is left when any one letter is taken away. */
function* neighbours(tools: readonly Declared[]): Generator<RepositoryMatch> {
  const byRest = new Map<string, Declared[]>()
  const told = new Set<string>()
  const distinct = [...new Map(tools.map((tool) => [tool.name, tool])).values()]
  for (const tool of distinct) {
    const plain = skeleton(tool.name)
    if (plain.length < shortest || plain.length > 100) continue
    for (const rest of rests(plain)) {
      for (const other of byRest.get(rest) ?? []) {
        const pair = JSON.stringify([other.name, tool.name])
        if (told.has(pair) || !isNear(other.name, tool.name)) continue
        told.add(pair)
        yield at(tool, `The name "${tool.name}" differs from "${other.name}" by one letter only: ${where(other)}.`)
      }
      const known = byRest.get(rest) ?? []
      if (known.length < mostNeighbours) byRest.set(rest, [...known, tool])
    }
  }
}

const mostNeighbours = 20

/** As it looks: look-alikes resolved, and letters that fonts draw alike made one. */
function skeleton(name: string): string {
  return (normalise(name)?.text ?? name).replaceAll(/[I|1]/g, 'l').replaceAll('0', 'o').toLowerCase()
}

function rests(plain: string): Set<string> {
  return new Set([plain, ...Array.from(plain, (_, at) => plain.slice(0, at) + plain.slice(at + 1))])
}

/** One edit apart, and the edit is none by which names of one family differ: a plural, a number. */
function isNear(one: string, two: string): boolean {
  if (skeleton(one) === skeleton(two)) return !sameButCase(one, two)
  const [short, long] = one.length <= two.length ? [skeleton(one), skeleton(two)] : [skeleton(two), skeleton(one)]
  if (long.length - short.length > 1) return false
  let head = 0
  while (head < short.length && short[head] === long[head]) head++
  const shift = long.length - short.length
  if (short.slice(head + 1 - shift) !== long.slice(head + 1)) return false
  const edited = `${short.slice(head, head + 1 - shift)}${long.charAt(head)}`
  if (/\d/.test(`${one}${two}`.charAt(one.length - 1)) || /^[\d_-]+$/.test(edited)) return false
  const behind = long.charAt(head + 1)
  return !(shift === 1 && edited === 's' && (behind === '' || behind === '_' || behind === '-'))
}

function sameButCase(one: string, two: string): boolean {
  return one !== two && one.replaceAll(/[_-]/g, '') === two.replaceAll(/[_-]/g, '')
}

function where({ path, line }: Declared): string {
  return `${path}, line ${line}`
}

function at({ path, line, column }: Declared, message: string): RepositoryMatch {
  return { path, line, column, message }
}
