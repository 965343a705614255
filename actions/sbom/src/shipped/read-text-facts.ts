import type { ByteSource } from '@seaworthy/files'
import { isObject, textOr } from '../collect/lock-text/json.ts'
import { readDeps } from './dotnet/deps-json.ts'
import { readRuntimeConfig } from './dotnet/runtime-config.ts'
import { readPlist } from './electron/plist.ts'
import type { Facts, TauriConfig } from './facts.ts'
import { readNpmManifest } from './node/manifest.ts'
import { readPythonMetadata } from './python/metadata.ts'
import { readRecord } from './python/record.ts'

/** In bytes: the largest are lists of libraries. */
const largestText = 16 * 1024 * 1024

/** What JSON files of certain names tell. Windows and macOS find them in any case. */
const jsonReaders: readonly (readonly [RegExp, (value: unknown) => Facts])[] = [
  [/(?:^|\/)package\.json$/i, (value) => given('npm', readNpmManifest(value))],
  [/\.deps\.json$/i, (value) => given('dotnet', readDeps(value))],
  [/\.runtimeconfig\.json$/i, (value) => given('dotnetRuntimes', readRuntimeConfig(value))],
]

/** What other texts of certain names tell. Tauri's configuration may have comments, and tells nothing then. */
const textReaders: readonly (readonly [RegExp, (text: string) => Facts])[] = [
  [/\.(?:dist-info\/METADATA|egg-info\/PKG-INFO)$/, (text) => given('python', readPythonMetadata(text))],
  [/\.dist-info\/RECORD$/, (text) => ({ record: readRecord(text) })],
  [/(?:^|\/)version$/, (text) => given('electronVersion', /^v?(\d+\.\d+\.\d+[\w.-]{0,32})\s*$/.exec(text)?.[1])],
  [/(?:^|\/)Info\.plist$/, (text) => given('plist', readPlist(text))],
  [/(?:^|\/)tauri(?:\.\w+)?\.conf\.json$/, (text) => given('tauri', readTauri(parsed(text)))],
]

/** The facts of a text file that is known by its name. A JSON file that is none or too large, where one is expected, is told. */
export function readTextFacts(path: string, source: ByteSource): { facts: Facts; isBroken: boolean } {
  const [, readValue] = jsonReaders.find(([pattern]) => pattern.test(path)) ?? []
  if (readValue) {
    const value = source.size > largestText ? undefined : parsed(textOf(source))
    return value === undefined ? { facts: {}, isBroken: true } : { facts: readValue(value), isBroken: false }
  }
  const [, readText] = textReaders.find(([pattern]) => pattern.test(path)) ?? []
  return { facts: readText && source.size <= largestText ? readText(textOf(source)) : {}, isBroken: false }
}

function textOf(source: ByteSource): string {
  return source
    .read(0, source.size)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
}

function given<Key extends keyof Facts>(key: Key, value: Facts[Key] | undefined): Facts {
  return value === undefined ? {} : { [key]: value }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The names are those of Tauri 2; Tauri 1 has them under `package` and `tauri.bundle`. */
function readTauri(value: unknown): TauriConfig | undefined {
  if (!isObject(value)) return undefined
  const inside = isObject(value['package']) ? value['package'] : {}
  const name = textOr(value['productName']) ?? textOr(inside['productName'])
  const version = textOr(value['version']) ?? textOr(inside['version'])
  const identifier = textOr(value['identifier'])
  return {
    ...(name !== undefined && { name }),
    ...(version !== undefined && { version }),
    ...(identifier !== undefined && { identifier }),
  }
}
