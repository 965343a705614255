import { shown } from '@seaworthy/files'
import type { Content } from '../../format.ts'
import type { Judgement } from '../reading/judgement.ts'
import { faultOfRelativePath } from '../relative-path.ts'

export interface Entry {
  key: string
  value: string
}

export interface TensorPlace {
  name: string
  /** In bytes, where it is known. */
  size: bigint | undefined
  /** Of its description in the model. */
  offset: number
}

/** `_ALLOWED_EXTERNAL_DATA_KEYS` of onnx/external_data_helper.py. */
const knownKeys = new Set(['location', 'offset', 'length', 'checksum', 'basepath'])
/** ONNX Runtime takes the offset of such a tensor for an address in memory. */
const memoryAddress = '_ORT_MEM_ADDR_'
const largest = 2n ** 63n - 1n
const mostFiles = 10_000
const pathRemedy = 'Do not load it: it reads files outside of the model. Export it again with its data beside it.'

/**
 * Tensors in other files, as https://onnx.ai/onnx/repo-docs/ExternalData.html and the checks of external_data_helper.py
 * and checker.cc have them. Whether the files are there, and are no links, is for those to judge who see them.
 */
export class ExternalData {
  readonly #judgement: Judgement
  readonly #sizes = new Map<string, bigint>()

  constructor(judgement: Judgement) {
    this.#judgement = judgement
  }

  get facts(): Pick<NonNullable<Content['facts']>, 'needs' | 'neededBytes'> {
    if (this.#sizes.size === 0) return {}
    const neededBytes = Object.fromEntries([...this.#sizes].map(([name, size]) => [name, Number(size)]))
    return { needs: [...this.#sizes.keys()], neededBytes }
  }

  tensor(place: TensorPlace, entries: readonly Entry[]): void {
    const { name, offset } = place
    const values = new Map<string, string>()
    for (const { key, value } of entries) {
      const shownKey = shown(key.slice(0, 100))
      if (!knownKeys.has(key)) this.#report('external-key', 'medium', name, `has the unknown key ${shownKey}`, offset)
      else if (values.has(key)) this.#report('external-data', 'high', name, `has the key ${shownKey} twice`, offset)
      values.set(key, value)
    }
    const location = values.get('location')
    if (location === undefined) {
      this.#report('external-data', 'high', name, 'is in another file that is not named', offset)
      return
    }
    const end = this.#endOf(place, values)
    if (location.includes(memoryAddress)) {
      this.#report('memory-address', 'critical', name, 'is read from an address in memory', offset)
    } else {
      this.#need(`The tensor ${shown(name)}`, location, end, offset)
    }
  }

  /** A file that is not a tensor's. */
  file(what: string, location: string, offset: number): void {
    this.#need(what, location, 0n, offset)
  }

  #need(what: string, location: string, end: bigint, offset: number): void {
    const fault = faultOfRelativePath(location)
    if (fault !== undefined) {
      const message = `${what} is in ${shown(location.slice(0, 200))}, which ${fault}.`
      this.#judgement.report('onnx/external-path', message, { severity: 'critical', remedy: pathRemedy, offset })
      return
    }
    const path = location.replace(/^(?:\.\/+)+/, '')
    if (this.#sizes.size === mostFiles && !this.#sizes.has(path)) {
      this.#judgement.stop('onnx/limit', `The model needs more than ${mostFiles} files.`, { offset })
    }
    const before = this.#sizes.get(path) ?? 0n
    this.#sizes.set(path, end > before ? end : before)
  }

  /** How many bytes the file must have. */
  #endOf({ name, size, offset }: TensorPlace, values: ReadonlyMap<string, string>): bigint {
    const begin = this.#count(name, 'offset', values, offset) ?? 0n
    const length = this.#count(name, 'length', values, offset)
    if (length !== undefined && size !== undefined && length !== size) {
      this.#report(
        'external-length',
        'medium',
        name,
        `takes ${length} bytes of a file; its shape and type need ${size}`,
        offset,
      )
    }
    const checksum = values.get('checksum')
    if (checksum !== undefined && !/^[0-9a-fA-F]{40}$/.test(checksum)) {
      this.#report('external-checksum', 'low', name, 'has a checksum that is no SHA-1', offset)
    }
    return begin + (length ?? size ?? 0n)
  }

  #count(name: string, key: string, values: ReadonlyMap<string, string>, offset: number): bigint | undefined {
    const text = values.get(key)
    if (text === undefined) return undefined
    if (/^\d{1,19}$/.test(text) && BigInt(text) <= largest) return BigInt(text)
    const message = `has the ${key} ${shown(text.slice(0, 100))}; a number from 0 is expected`
    this.#report('external-data', 'high', name, message, offset)
    return undefined
  }

  #report(
    rule: string,
    severity: 'critical' | 'high' | 'medium' | 'low',
    name: string,
    message: string,
    offset: number,
  ): void {
    this.#judgement.report(`onnx/${rule}`, `The tensor ${shown(name)} ${message}.`, { severity, offset })
  }
}
