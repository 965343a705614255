import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer as createTlsServer } from 'node:https'
import { connect, createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { request } from '@seaworthy/http'
import { Secret } from '@seaworthy/secrets'
import { tree } from '../../support/tree.ts'
import { answer, serve, type TestServer } from './server.ts'

const open: Pick<TestServer, 'close'>[] = []
const environment = {}

async function started(...answers: Parameters<typeof serve>): Promise<TestServer> {
  const server = await serve(...answers)
  open.push(server)
  return server
}

afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

describe('a request', () => {
  it('returns status, headers and body, whatever the status', async () => {
    const { url } = await started(answer(404, 'no', { 'X-Kind': 'test' }))
    const { status, headers, body } = await request(`${url}/a?b=c`, { environment })
    expect([status, headers['x-kind'], String(body)]).toEqual([404, 'test', 'no'])
  })

  it.each([429, 500, 503])('is sent again after %i', async (status) => {
    const server = await started(answer(status), answer(200, 'ok'))
    expect((await request(server.url, { environment })).status).toBe(200)
    expect(server.requests).toHaveLength(2)
  })

  it('waits as long as Retry-After says', async () => {
    const { url } = await started(answer(503, '', { 'Retry-After': '1' }), answer(200))
    const since = performance.now()
    await request(url, { environment })
    expect(performance.now() - since).toBeGreaterThan(950)
  })

  it('does not wait past its deadline: the refusal is the answer', async () => {
    const server = await started(answer(429, '', { 'Retry-After': '3600' }))
    expect((await request(server.url, { environment, deadlineMs: 5000 })).status).toBe(429)
    expect(server.requests).toHaveLength(1)
  })

  it('is sent once when it may do its work twice', async () => {
    const server = await started(answer(503))
    expect((await request(server.url, { environment, method: 'POST', body: 'x' })).status).toBe(503)
    expect(server.requests).toHaveLength(1)
  })

  it('is sent again, whatever its method, when it only asks', async () => {
    const server = await started(answer(503), answer(200, 'ok'))
    const asking = { environment, method: 'POST', body: 'x', effect: 'none' } as const
    expect((await request(server.url, asking)).status).toBe(200)
    expect(server.requests).toHaveLength(2)
  })

  it('is sent again when the connection breaks', async () => {
    const { url } = await started((incoming) => incoming.socket.destroy(), answer(200, 'ok'))
    expect(String((await request(url, { environment })).body)).toBe('ok')
  })

  it('does not follow redirects', async () => {
    const { url } = await started(answer(302, '', { Location: 'http://127.0.0.1:1/' }))
    expect((await request(url, { environment })).status).toBe(302)
  })
})

describe('a server that does not do', () => {
  it('is unreachable', async () => {
    await expect(request('http://127.0.0.1:1/x', { environment, attempts: 2 })).rejects.toMatchObject({
      rule: 'http/unreachable',
      message: expect.stringContaining('http://127.0.0.1:1/x cannot be reached'),
    })
  })

  it('is too slow, for one attempt or for all', async () => {
    const { url } = await started(() => undefined)
    const slow = { rule: 'http/timeout' }
    await expect(request(url, { environment, attempts: 1, attemptMs: 50 })).rejects.toMatchObject(slow)
    await expect(request(url, { environment, deadlineMs: 50 })).rejects.toMatchObject(slow)
  })

  it('stops in the middle of its answer', async () => {
    const { url } = await started((_, response) => {
      response.writeHead(200, { 'Content-Length': '10' })
      response.write('half')
    })
    await expect(request(url, { environment, attempts: 1, attemptMs: 100 })).rejects.toMatchObject({
      rule: 'http/timeout',
    })
  })

  it('answers without end', async () => {
    const { url } = await started((_, response) => {
      const more = (): void => {
        while (response.write(Buffer.alloc(64 * 1024)));
        response.once('drain', more)
      }
      more()
    })
    await expect(request(url, { environment, maximumBytes: 1_000_000 })).rejects.toMatchObject({
      rule: 'http/too-large',
    })
  })

  it('is left when the caller is', async () => {
    const { url } = await started(() => undefined)
    const reason = new Error('cancelled')
    const controller = new AbortController()
    setTimeout(() => {
      controller.abort(reason)
    }, 20)
    await expect(request(url, { environment, signal: controller.signal })).rejects.toBe(reason)
  })
})

describe('a secret', () => {
  const token = new Secret('s3cr3t-token')

  it('goes into the header, and into no error', async () => {
    const server = await started(answer(200))
    await request(server.url, { environment, headers: { authorization: token } })
    expect(server.requests[0]?.headers.authorization).toBe('s3cr3t-token')
    const failed = request('http://127.0.0.1:1/', { environment, attempts: 1, headers: { authorization: token } })
    await expect(failed).rejects.toMatchObject({ message: expect.not.stringContaining('s3cr3t') })
    const illegal = new Secret('s3cr3t\ntoken')
    const refused = await request(server.url, { environment, headers: { authorization: illegal } }).catch(String)
    expect(refused).not.toContain('s3cr3t')
  })

  it('is not sent without TLS to another machine', async () => {
    const sent = request('http://mlflow.example.com/', { environment, headers: { authorization: token } })
    await expect(sent).rejects.toMatchObject({ rule: 'http/bad-address' })
  })

  it.each(['https://user:s3cr3t@example.com/', 'ftp://example.com/?s3cr3t', 'example.com?s3cr3t'])(
    'in an address that cannot be used is not shown: %s',
    async (address) => {
      const error: unknown = await request(address, { environment }).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ rule: 'http/bad-address' })
      expect(String(error)).not.toContain('s3cr3t')
    },
  )
})

describe('a network of a company', () => {
  it('is left through the proxy that the environment names', async () => {
    const target = await started(answer(200, 'through'))
    const hosts: string[] = []
    const proxy = createServer((socket) => {
      socket.once('data', (head) => {
        hosts.push(String(head).split('\r\n')[0] ?? '')
        const { port } = new URL(target.url)
        const upstream = connect(Number(port), '127.0.0.1', () => {
          upstream.write(String(head).replace(/^GET http:\/\/[^/]+/, 'GET '))
          socket.pipe(upstream).pipe(socket)
        })
        upstream.on('error', () => socket.destroy())
      })
      socket.on('error', () => undefined)
    })
    proxy.listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    const { port } = proxy.address() as AddressInfo
    try {
      const proxied = { http_proxy: `http://127.0.0.1:${port}` }
      const { body } = await request('http://models.example.com/x', { environment: proxied })
      expect(String(body)).toBe('through')
      expect(hosts).toEqual(['GET http://models.example.com/x HTTP/1.1'])
      const direct = { ...proxied, no_proxy: '127.0.0.1' }
      await request(target.url, { environment: direct })
      expect(hosts).toHaveLength(1)
    } finally {
      proxy.close()
    }
  })

  it('has an authority of its own, which must be trusted by name', async () => {
    const folder = await tree({})
    const arguments_ = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=localhost'
    const files = ['-addext', 'subjectAltName=DNS:localhost', '-keyout', 'key.pem', '-out', 'cert.pem']
    execFileSync('openssl', [...arguments_.split(' '), ...files], { cwd: folder, stdio: 'ignore' })
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => readFileSync(join(folder, name), 'utf8'))
    if (key === undefined || cert === undefined) throw new Error('openssl made no certificate')
    const server = createTlsServer({ key, cert }, answer(200, 'private'))
    server.listen(0, 'localhost')
    await once(server, 'listening')
    const url = `https://localhost:${(server.address() as AddressInfo).port}/`
    try {
      await expect(request(url, { environment, attempts: 1 })).rejects.toMatchObject({ rule: 'http/unreachable' })
      expect(String((await request(url, { environment, authorities: [cert] })).body)).toBe('private')
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})
