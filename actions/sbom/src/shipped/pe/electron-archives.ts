import { isObject } from '../../collect/lock-text/json.ts'
import type { Image } from './image.ts'
import { findResource } from './resources.ts'

/** In bytes: some hundred for each archive. */
const largest = 64 * 1024

/**
 * SHA-256 of the headers of the archives that an Electron program for Windows was built with, by their path from its
 * folder (electron/electron, docs/tutorial/asar-integrity.md): what the program itself compares them with.
 */
export function readElectronArchives(image: Image): Record<string, string> | undefined {
  const resource = findResource(image, 'INTEGRITY', 'ELECTRONASAR')
  if (!resource || resource.length > largest) return undefined
  const listed: unknown = parse(resource.toString('utf8'))
  if (!Array.isArray(listed)) return undefined
  const found = listed.flatMap((entry: unknown) => {
    const { file, alg, value } = isObject(entry) ? entry : {}
    if (typeof file !== 'string' || typeof value !== 'string' || !/^sha256$/i.test(String(alg))) return []
    return [[file.replaceAll('\\', '/'), value.toLowerCase()] as const]
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
