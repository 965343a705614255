import { readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener } from 'node:http'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { Snapshot } from '../../../../actions/sbom/src/submit/index.ts'

const file = fileURLToPath(new URL('schemas/snapshot.json', import.meta.url))
const ajv = new Ajv({ strict: false })
addFormats.default(ajv)
// OpenAPI's `nullable` beside `anyOf` is no JSON Schema; it would only allow more.
const schema = JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) =>
  key === 'nullable' ? undefined : value,
) as object
const isSnapshot = ajv.compile<Snapshot>(schema)

/** What is wrong with a body by GitHub's schema, and by what it checks beyond. */
export function faultsOf(body: unknown): string[] {
  if (!isSnapshot(body)) return (isSnapshot.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`)
  return Object.entries(body.manifests).flatMap(([key, { name, resolved }]) => [
    ...(key === name ? [] : [`${key} is called ${name}`]),
    ...Object.values(resolved).flatMap(({ dependencies }) =>
      dependencies.filter((one) => !Object.hasOwn(resolved, one)).map((one) => `${one} is not resolved in ${key}`),
    ),
  ])
}

/** GitHub's endpoint for one repository and token, as strict as its description. */
export function dependencyGraph(repository: string, token: string, taken: Snapshot[] = []): RequestListener {
  return (asked, answer) => {
    const send = (status: number, value: object): void => {
      answer.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(value))
    }
    void bodyOf(asked).then((text) => {
      if (asked.headers.authorization !== `Bearer ${token}`) {
        send(401, { message: 'Bad credentials' })
        return
      }
      if (asked.method !== 'POST' || asked.url !== `/repos/${repository}/dependency-graph/snapshots`) {
        send(404, { message: 'Not Found' })
        return
      }
      const body = JSON.parse(text) as Snapshot
      const [fault] = asked.headers['user-agent'] === undefined ? ['no user agent'] : faultsOf(body)
      if (fault !== undefined) {
        send(422, { message: fault })
        return
      }
      taken.push(body)
      const message = 'Dependency results for the repo have been successfully updated.'
      send(201, { id: taken.length, created_at: '2026-01-02T03:04:05Z', result: 'SUCCESS', message })
    })
  }
}

async function bodyOf(asked: IncomingMessage): Promise<string> {
  const blocks: Buffer[] = []
  for await (const block of asked) blocks.push(block as Buffer)
  return Buffer.concat(blocks).toString('utf8')
}
