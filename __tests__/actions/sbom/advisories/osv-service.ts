import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { OsvRecord } from './osv-records.ts'

/** What the service is asked, as it checks it. */
interface Question {
  package: { ecosystem: string; name: string }
  version?: string
  page_token?: string
}

/** Answers a request instead of the service; undefined lets the service answer. */
export type Misbehave = (path: string, count: number, response: ServerResponse) => boolean

export interface OsvService {
  url: string
  /** Paths in the order of requests, with the number of queries behind batches. */
  requests: string[]
  close(): Promise<void>
}

/**
 * OSV's service on this machine, as strict as the real one: at most 1,000 queries at once, answers in their order, pages
 * of `pageSize` records, 400 for what is malformed, 404 for ids that it does not know. It finds by package alone, as OSV
 * may: which versions are affected is for its client to check.
 */
export async function serveOsv(
  records: readonly OsvRecord[],
  { pageSize = 1000, misbehave }: { pageSize?: number; misbehave?: Misbehave } = {},
): Promise<OsvService> {
  const requests: string[] = []
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? ''
    const body = await text(request)
    const queries = path === '/v1/querybatch' ? queriesOf(body) : undefined
    requests.push(queries ? `${path} ${queries.length}` : path)
    if (misbehave?.(path, requests.length, response)) return
    const [status, answer] = queries ? batch(queries, records, pageSize) : single(path, records)
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer))
  }
  const server = createServer((request, response) => void handle(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function queriesOf(body: string): Question[] {
  return (JSON.parse(body) as { queries: Question[] }).queries
}

function batch(queries: Question[], records: readonly OsvRecord[], pageSize: number): [number, unknown] {
  if (queries.length > 1000) return [400, { code: 3, message: 'Too many queries.' }]
  if (queries.some((query) => !query.package.name)) return [400, { code: 3, message: 'Invalid query.' }]
  return [200, { results: queries.map((query) => page(query, records, pageSize)) }]
}

function page({ package: { ecosystem, name }, page_token }: Question, records: readonly OsvRecord[], pageSize: number) {
  const own = records.filter(({ affected }) =>
    (affected as { package: Question['package'] }[]).some(
      (one) => one.package.ecosystem === ecosystem && one.package.name === name,
    ),
  )
  if (own.length === 0) return {}
  const start = Number(page_token ?? 0)
  const end = start + pageSize
  return {
    vulns: own.slice(start, end).map(({ id, modified }) => ({ id, modified })),
    ...(end < own.length && { next_page_token: String(end) }),
  }
}

function single(path: string, records: readonly OsvRecord[]): [number, unknown] {
  const record = records.find(({ id }) => path === `/v1/vulns/${id}`)
  return record ? [200, record] : [404, { code: 5, message: 'Bug not found.' }]
}
