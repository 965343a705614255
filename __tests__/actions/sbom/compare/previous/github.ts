import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A release as GitHub keeps it. */
export interface KeptRelease {
  tag: string
  isDraft?: boolean
  assets: { name: string; content: string; digest?: string | null }[]
}

export interface GitHub {
  /** Of the API. */
  url: string
  /** Method, host, path and authorization of each request. */
  requests: string[]
  close(): Promise<void>
}

/**
 * GitHub's API for releases on this machine, and its storage under another origin. As strict as the real one: 403 without
 * user agent, 404 for a private repository without token, 302 from assets to storage, which answers 400 to anybody who
 * sends it an Authorization header, since its address is signed.
 */
export async function serveGitHub(
  releases: readonly KeptRelease[],
  { token, corrupt = false }: { token?: string; corrupt?: boolean } = {},
): Promise<GitHub> {
  const requests: string[] = []
  const kept = releases.flatMap(({ assets }) => assets)
  const log = (where: string, { url, headers }: IncomingMessage) =>
    requests.push([where, url, headers.authorization].filter((part) => part !== undefined).join(' '))
  const storage = await listen((request, response) => {
    log('storage', request)
    const asset = kept[Number(/\/(\d+)\?/.exec(request.url ?? '')?.[1])]
    if (request.headers.authorization !== undefined) response.writeHead(400).end('<Error>InvalidArgument</Error>')
    else if (!asset) response.writeHead(404).end()
    else response.writeHead(200).end(corrupt ? `${asset.content} ` : asset.content)
  })
  const api = await listen((request, response) => {
    log('api', request)
    if (request.headers['user-agent'] === undefined) {
      json(response, 403, { message: 'Request forbidden' })
      return
    }
    const isAllowed = token === undefined || request.headers.authorization === `Bearer ${token}`
    if (!isAllowed) {
      json(response, 404, { message: 'Not Found' })
      return
    }
    const path = request.url ?? ''
    if (path.startsWith('/repos/old/name/')) {
      response.writeHead(301, { Location: path.replace('/old/name/', '/owner/name/') }).end()
      return
    }
    const asset = /^\/repos\/owner\/name\/releases\/assets\/(\d+)$/.exec(path)?.[1]
    if (asset !== undefined) {
      if (request.headers.accept !== 'application/octet-stream') {
        json(response, 200, { id: Number(asset) })
        return
      }
      response.writeHead(302, { Location: `${storage.url}/${asset}?X-Amz-Signature=secret` }).end()
      return
    }
    const tag = /^\/repos\/owner\/name\/releases\/tags\/(.+)$/.exec(path)?.[1]
    const release = path.endsWith('/owner/name/releases/latest')
      ? releases.find(({ isDraft }) => !isDraft)
      : releases.find((one) => one.tag === decodeURIComponent(tag ?? ''))
    json(response, release ? 200 : 404, release ? described(release, kept) : { message: 'Not Found' })
  })
  return {
    url: api.url,
    requests,
    close: async () => {
      await Promise.all([api.close(), storage.close()])
    },
  }
}

function described({ tag, assets }: KeptRelease, kept: readonly KeptRelease['assets'][number][]) {
  return {
    tag_name: tag,
    assets: assets.map((asset) => ({
      id: kept.indexOf(asset),
      name: asset.name,
      state: 'uploaded',
      size: asset.content.length,
      digest:
        asset.digest === undefined
          ? `sha256:${createHash('sha256').update(asset.content).digest('hex')}`
          : asset.digest,
      // Nobody has to follow it.
      url: 'https://attacker.example/',
    })),
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}

async function listen(handle: RequestListener): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(handle)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
