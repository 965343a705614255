import type { ByteSource } from '@seaworthy/files'
import { isObject, textOr } from '../collect/lock-text/json.ts'
import { readDeps } from './dotnet/deps-json.ts'
import { readRuntimeConfig } from './dotnet/runtime-config.ts'
import { readPlist } from './electron/plist.ts'
import type { Facts, TauriConfig } from './facts.ts'
import { isManifestPath, readNpmManifest } from './node/manifest.ts'
import { readPythonMetadata } from './python/metadata.ts'
import { readRecord } from './python/record.ts'

/** In bytes: the largest are lists of libraries. */
const largestText = 16 * 1024 * 1024

/** What files of certain names tell. */
const readers: readonly (readonly [RegExp, (text: string) => Facts])[] = [
  [/(?:^|\/)package\.json$/i, (text) => given('npm', readNpmManifest(json(text)))],
  [/\.deps\.json$/i, (text) => given('dotnet', readDeps(json(text)))],
  [/\.runtimeconfig\.json$/i, (text) => given('dotnetRuntimes', readRuntimeConfig(json(text)))],
  [/\.(?:dist-info\/METADATA|egg-info\/PKG-INFO)$/, (text) => given('python', readPythonMetadata(text))],
  [/\.dist-info\/RECORD$/, (text) => ({ record: readRecord(text) })],
  [/(?:^|\/)version$/, (text) => given('electronVersion', /^v?(\d+\.\d+\.\d+[\w.-]{0,32})\s*$/.exec(text)?.[1])],
  [/(?:^|\/)Info\.plist$/, (text) => given('plist', readPlist(text))],
  [/(?:^|\/)tauri(?:\.\w+)?\.conf\.json$/, (text) => given('tauri', readTauri(json(text)))],
]

/** The facts of a text file that is known by its name. A JSON file that is none or too large, where one is expected, is told. */
export function readTextFacts(path: string, source: ByteSource): { facts: Facts; isBroken: boolean } {
  const [, read] = readers.find(([pattern]) => pattern.test(path)) ?? []
  if (!read) return { facts: {}, isBroken: false }
  const expectsJson = isManifestPath(path) || /\.(?:deps|runtimeconfig)\.json$/i.test(path)
  if (source.size > largestText) return { facts: {}, isBroken: expectsJson }
  const text = source.read(0, source.size).toString('utf8')
  const facts = read(text.startsWith('\uFEFF') ? text.slice(1) : text)
  return { facts, isBroken: expectsJson && json(text) === undefined }
}

function given<Key extends keyof Facts>(key: Key, value: Facts[Key] | undefined): Facts {
  return value === undefined ? {} : { [key]: value }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
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
