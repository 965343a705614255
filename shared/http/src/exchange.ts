import * as http from 'node:http'
import * as https from 'node:https'
import { tooLarge } from './failure.ts'

/** What a server answered. */
export interface Response {
  status: number
  /** By lower-case name. */
  headers: Record<string, string>
  body: Buffer
}

export interface Exchange {
  url: URL
  method: string
  headers: Record<string, string>
  body?: string | Uint8Array
  agent: http.Agent
  /** Of the answer. */
  maximumBytes: number
  signal: AbortSignal
}

/** The agent for an address: through the proxy that the environment names, trusting these authorities too. */
export function agentFor(
  { protocol }: URL,
  environment: NodeJS.ProcessEnv,
  authorities: string[] | undefined,
): http.Agent {
  const proxyEnv = proxiesOf(environment)
  if (protocol === 'http:') return new http.Agent({ proxyEnv })
  return new https.Agent({ proxyEnv, ...(authorities && { ca: authorities }) })
}

/** Names are upper or lower case on Unix, and any on Windows. */
function proxiesOf(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']
  return Object.fromEntries(Object.entries(environment).filter(([name]) => names.includes(name.toUpperCase())))
}

/** One request and its whole answer. Redirects are answers. Throws what Node throws, and `http/too-large`. */
export function exchange({ url, body, maximumBytes, ...options }: Exchange): Promise<Response> {
  const { request } = url.protocol === 'http:' ? http : https
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (answer) => {
      receive(answer, url, maximumBytes).then(resolve, (error: unknown) => {
        answer.destroy()
        reject(error instanceof Error ? error : new Error(String(error)))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

async function receive(answer: http.IncomingMessage, url: URL, maximumBytes: number): Promise<Response> {
  const blocks: Buffer[] = []
  let size = 0
  for await (const block of answer as AsyncIterable<Buffer>) {
    size += block.length
    if (size > maximumBytes) throw tooLarge(url, maximumBytes)
    blocks.push(block)
  }
  const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)])
  return { status: answer.statusCode ?? 0, headers: Object.fromEntries(headers), body: Buffer.concat(blocks) }
}
