import { request, serviceAddress, type RequestOptions } from '@seaworthy/http'
import { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import * as z from 'zod'

/** Where MLflow's server is, and how to be let in. */
export interface RegistryOptions {
  /** `https://mlflow.example.com`, without `/api`. */
  endpoint: string
  /** Sent as a bearer token. */
  token?: Secret
  /** Versions asked for at once when all are listed. Defaults to 1000. */
  pageSize?: number
  http?: Pick<RequestOptions, 'deadlineMs' | 'attempts' | 'attemptMs' | 'authorities' | 'environment' | 'signal'>
}

/** mlflow/protos/model_registry.proto, `ModelVersion`; it has no digest of any kind. */
const versionSchema = z.object({
  name: z.string(),
  version: z.coerce.string(),
  /** Where the files are; anybody who may write there can change them. */
  source: z.string().default(''),
  status: z.string().default('READY'),
  status_message: z.string().optional(),
  run_id: z.string().optional(),
  model_id: z.string().optional(),
})
export type ModelVersion = z.infer<typeof versionSchema>

const oneVersion = z.object({ model_version: versionSchema })
const page = z.object({ model_versions: z.array(versionSchema).default([]), next_page_token: z.string().optional() })
const failure = z.object({ error_code: z.string(), message: z.string().default('') })

/** Versions that one model may have before searching them ends. */
const mostPages = 100

/** The model registry of an MLflow server, by its REST API 2.0. */
export class Registry {
  readonly #base: URL
  readonly #options: RegistryOptions

  /** Throws `http/bad-address`, also when a token would travel without TLS. */
  constructor(options: RegistryOptions) {
    this.#options = options
    const secret = options.token ? 'with a secret' : 'without a secret'
    this.#base = serviceAddress(`${options.endpoint.replace(/\/+$/, '')}/api/2.0/mlflow/`, secret)
  }

  /** Throws `mlflow/not-found`, `mlflow/denied`, `mlflow/refused`, `mlflow/no-registry` or a fault of the connection. */
  async version(name: string, version: string): Promise<ModelVersion> {
    return (await this.#get('model-versions/get', { name, version }, oneVersion)).model_version
  }

  /** The version that an alias names now. Throws like `version`. */
  async alias(name: string, alias: string): Promise<ModelVersion> {
    return (await this.#get('registered-models/alias', { name, alias }, oneVersion)).model_version
  }

  /** All versions of a model, newest first. Throws like `version`, and `mlflow/too-many`. */
  async versions(name: string): Promise<ModelVersion[]> {
    const found: ModelVersion[] = []
    const { pageSize = 1000 } = this.#options
    let token: string | undefined
    for (let number = 0; number < mostPages; number++) {
      const filter = `name='${name.replaceAll("'", "''")}'`
      const query = { filter, max_results: String(pageSize), ...(token !== undefined && { page_token: token }) }
      const { model_versions: versions, next_page_token: next } = await this.#get('model-versions/search', query, page)
      found.push(...versions)
      if (next === undefined || next === '') return found
      token = next
    }
    throw fault('mlflow/too-many', `lists more than ${mostPages} pages of versions of ${name}`, 'Delete old versions.')
  }

  async #get<T>(method: string, query: Record<string, string>, schema: z.ZodType<T>): Promise<T> {
    const url = new URL(method, this.#base)
    url.search = new URLSearchParams(query).toString()
    const { token, http } = this.#options
    const authorization = token && { authorization: new Secret(`Bearer ${token.reveal()}`) }
    const { status, body } = await request(url, { ...http, headers: { accept: 'application/json', ...authorization } })
    const answer = parse(body)
    if (status !== 200) throw refusal(status, failure.safeParse(answer).data, Object.values(query).join(' '))
    const parsed = schema.safeParse(answer)
    if (parsed.success) return parsed.data
    throw fault('mlflow/no-registry', `answers ${method} with something else than MLflow does`, checkEndpoint)
  }
}

const checkEndpoint = 'Check that the endpoint is the address of an MLflow server.'

function refusal(status: number, failed: z.infer<typeof failure> | undefined, asked: string): UserError {
  if (status === 401 || status === 403) {
    const remedy = 'Give a token that may read the registered model.'
    return fault('mlflow/denied', `does not let this job read ${asked} (HTTP ${status})`, remedy)
  }
  // An alias that is not there is an invalid parameter to MLflow.
  const absent = failed?.error_code === 'RESOURCE_DOES_NOT_EXIST' || /alias .* not found/i.test(failed?.message ?? '')
  if (absent) {
    return fault('mlflow/not-found', `has no ${asked}`, 'Correct the name in the manifest, or register the model.')
  }
  const told = failed ? `: ${failed.message.slice(0, 300).replace(/\.$/, '')}` : ''
  if (status === 404) return fault('mlflow/no-registry', `has no such service (HTTP 404)${told}`, checkEndpoint)
  return fault('mlflow/refused', `refused to tell ${asked} (HTTP ${status})${told}`, 'Look into the log of the server.')
}

function fault(rule: string, what: string, remedy: string): UserError {
  return new UserError(rule, `The MLflow registry ${what}.`, { remedy })
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
