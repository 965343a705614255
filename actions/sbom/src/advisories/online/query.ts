import { fieldOf } from '../fields.ts'
import { isId } from '../osv/forms.ts'
import { badAnswer, type Service } from './service.ts'

/** What one question of a batch asks for. */
export interface Query {
  package: { ecosystem: string; name: string }
  version?: string
}

/** A record that answers a query: its id, and when it was last changed. */
export interface Found {
  id: string
  modified: string
}

/** OSV takes at most 1,000 queries at once. */
const mostQueries = 1000
/** A service that always has another page would never end. */
const mostPages = 200

const path = '/v1/querybatch'

/** A query whose answer is not all there. */
interface Open {
  index: number
  body: Query & { page_token?: string }
}

/** What OSV finds for each query, in their order. All pages are asked for. Throws UserError for an answer that does not fit. */
export async function queryAll(queries: readonly Query[], service: Service): Promise<Found[][]> {
  const found = queries.map((): Found[] => [])
  let open = queries.map((query, index): Open => ({ index, body: query }))
  for (let page = 0; open.length > 0; page++) {
    if (page === mostPages) throw badAnswer(path, `more than ${mostPages} pages`)
    const next: Open[] = []
    for (let start = 0; start < open.length; start += mostQueries) {
      const batch = open.slice(start, start + mostQueries)
      const answers = resultsOf(await service.post(path, { queries: batch.map(({ body }) => body) }), batch.length)
      batch.forEach(({ index, body }, at) => {
        const { vulns, token } = answers[at] ?? { vulns: [] }
        found[index]?.push(...vulns)
        if (token !== undefined) next.push({ index, body: { ...body, page_token: token } })
      })
    }
    open = next
  }
  return found
}

interface Answer {
  vulns: Found[]
  token?: string
}

function resultsOf(value: unknown, expected: number): Answer[] {
  const results = fieldOf(value, 'results')
  if (!Array.isArray(results)) throw badAnswer(path, 'no list of results')
  if (results.length !== expected) throw badAnswer(path, `${results.length} results to ${expected} queries`)
  return results.map(answerOf)
}

function answerOf(result: unknown): Answer {
  if (typeof result !== 'object' || result === null) throw badAnswer(path, 'a result that is no object')
  const vulns = fieldOf(result, 'vulns') ?? []
  const token = fieldOf(result, 'next_page_token') ?? ''
  if (!Array.isArray(vulns) || typeof token !== 'string') throw badAnswer(path, 'a result that is none')
  return { vulns: vulns.map(foundOf), ...(token !== '' && { token }) }
}

function foundOf(value: unknown): Found {
  const [id, modified] = [fieldOf(value, 'id'), fieldOf(value, 'modified')]
  if (typeof id !== 'string' || !isId(id)) throw badAnswer(path, 'an advisory without id')
  return { id, modified: typeof modified === 'string' ? modified.slice(0, 40) : '' }
}
