import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Request {
  body: Buffer
  contentType: string
  /** The bearer token, when there is one. */
  bearer: string | undefined
}

export interface Answer {
  status: number
  content: string | Buffer
  contentType: string
  headers?: Record<string, string>
}

export type Handler = (request: Request) => Answer | Promise<Answer>

export interface Service {
  url: string
  /** By `METHOD /path`. */
  handlers: Map<string, Handler>
  close(): Promise<void>
}

/** An HTTP server on localhost. What a handler refuses, it refuses by an error: 400 with its message, as Sigstore's services do. */
export async function startService(): Promise<Service> {
  const handlers = new Map<string, Handler>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      void answer(handlers.get(`${request.method} ${request.url}`), request, Buffer.concat(chunks), response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handlers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}

async function answer(
  handle: Handler | undefined,
  { headers }: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  if (!handle) {
    response.writeHead(404).end()
    return
  }
  const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
  try {
    const answered = await handle({ body, contentType: headers['content-type'] ?? '', bearer })
    const { status, content, contentType } = answered
    response.writeHead(status, { ...answered.headers, 'content-type': contentType }).end(content)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ code: 400, message }))
  }
}

export function json(content: object, status = 200): Answer {
  return { status, content: JSON.stringify(content), contentType: 'application/json' }
}
