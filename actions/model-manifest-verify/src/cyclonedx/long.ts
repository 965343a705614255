import type { ManifestDocument, ManifestFile } from '@seaworthy/manifest'
import type { Component } from './bom.ts'
import { fileComponent } from './components.ts'
import { mlComponents } from './index.ts'

/** Stands for the files of a model. No component looks like it, and in a text its quotes would be escaped. */
const place: Component = { type: 'file', name: '' }
/** Files that are turned into one text. */
const atOnce = 1000

/**
 * `mlComponents` of a manifest of many files, as a line of JSON. What JSON makes of an object for every file takes almost
 * twice as long, and more memory.
 */
export async function longComponents(manifest: Pick<ManifestDocument, 'manifest' | 'sha256'>): Promise<Buffer> {
  const bom = await mlComponents(manifest, new Map(), () => [place])
  const [first = '', ...behind] = JSON.stringify(bom).split(JSON.stringify(place))
  const { models } = manifest.manifest
  const texts = [first, ...behind.flatMap((text, model) => [...filesText(models[model]?.files ?? []), text]), '\n']
  return bytesOf(texts)
}

function filesText(files: readonly ManifestFile[]): string[] {
  const texts: string[] = []
  for (let at = 0; at < files.length; at += atOnce) {
    const some = files.slice(at, at + atOnce).map(fileText)
    texts.push(`${at === 0 ? '' : ','}${some.join(',')}`)
  }
  return texts
}

/** What JSON writes as it is. */
const plain = /^[ !#-[\]-~]*$/

function fileText(file: ManifestFile): string {
  const { name, role, size, digest } = file
  if (file.chatTemplate || !plain.test(name)) return JSON.stringify(fileComponent(file, new Map()))
  return `{"type":"file","bom-ref":"file:${name}","name":"${name}","hashes":[{"alg":"SHA-256","content":"${digest.sha256}"}],"properties":[{"name":"seaworthy:role","value":"${role}"},{"name":"seaworthy:size","value":"${size}"}]}`
}

/** In one piece of memory. */
function bytesOf(texts: readonly string[]): Buffer {
  const bytes = Buffer.allocUnsafeSlow(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0))
  let at = 0
  for (const text of texts) at += bytes.write(text, at)
  return bytes
}
