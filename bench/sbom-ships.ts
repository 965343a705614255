import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { bundledPackages, runtimes } from './sbom-app.ts'

/** A component of a CycloneDX document, as far as it is compared. */
export interface Listed {
  type: string
  name: string
  version?: string
  purl?: string
  hashes?: { alg: string; content: string }[]
}

/** Something that ships in an app: parts by what must be said of each. */
export interface Ships {
  what: string
  parts: Part[]
}

/** A package by its purl, a runtime by its name and version, or a file by its digest. */
export type Part = { purl: string } | { name: string; version: string } | { file: string; sha256: string }

/** All that ships in the generated app in a folder. */
export async function shipsInElectronApp(folder: string): Promise<Ships[]> {
  const packages = [...bundledPackages, 'fast-store'].map((name) => ({ purl: `pkg:npm/${name}@` }))
  const inResources = (name: string) => fileIn(path.join(folder, 'resources'), name)
  const { electron, chromium, node, v8 } = runtimes
  return [
    { what: 'npm packages in app.asar', parts: packages },
    {
      what: 'native module beside app.asar',
      parts: [await inResources('app.asar.unpacked/node_modules/fast-store/build/fast-store.node')],
    },
    { what: 'Electron', parts: [{ name: 'electron', version: electron }] },
    {
      what: 'Chromium, Node and V8 in it',
      parts: Object.entries({ chromium, node, v8 }).map(([name, version]) => ({ name, version })),
    },
    { what: 'FFmpeg beside it', parts: [await fileIn(folder, 'libffmpeg.so')] },
    { what: 'model: GGUF', parts: [await inResources('models/chat.gguf')] },
    { what: 'model: safetensors', parts: [await inResources('models/model.safetensors')] },
    { what: 'model: ONNX', parts: [await inResources('models/model.onnx')] },
    { what: 'prompt', parts: [await inResources('prompts/system.md')] },
    { what: 'tool schema', parts: [await inResources('tools.json')] },
    {
      what: 'modules in a Go program',
      parts: ['github.com/rhysd/actionlint', 'github.com/fatih/color', 'go.yaml.in/yaml/v4'].map((name) => ({
        purl: `pkg:golang/${name}@`,
      })),
    },
    { what: 'crates in a Rust program', parts: [{ purl: 'pkg:cargo/memchr@2.7.6' }] },
    { what: 'Python distribution', parts: [{ purl: 'pkg:pypi/idna@3.11' }] },
    { what: '.NET package', parts: [{ purl: 'pkg:nuget/Newtonsoft.Json@13.0.3' }] },
  ]
}

/** All that ships in the packed sample. */
export async function shipsInSample(sample: string): Promise<Ships[]> {
  const named = (names: string[]) => Promise.all(names.map((name) => fileIn(sample, name)))
  return [
    { what: 'desk-agent: ONNX model', parts: await named(['models/silero-vad/silero_vad_v6.onnx']) },
    {
      what: 'desk-agent: prompts',
      parts: await named(['prompts/system.md', 'prompts/summarize-note.md', 'prompts/tool-result.md']),
    },
    { what: 'desk-agent: settings of its agent', parts: await named(['mcp.json']) },
  ]
}

async function fileIn(folder: string, name: string): Promise<Part> {
  const content = await readFile(path.join(folder, ...name.split('/')))
  return { file: path.basename(name), sha256: createHash('sha256').update(content).digest('hex') }
}

/** Whether a component says all of a part, or only names it: without its version, or without its digest. */
export function howFound(part: Part, listed: readonly Listed[]): 'all' | 'named' | undefined {
  if ('purl' in part) return listed.some(({ purl }) => isPurl(purl, part.purl)) ? 'all' : undefined
  if ('file' in part) {
    if (listed.some(({ hashes = [] }) => hashes.some(({ content }) => content === part.sha256))) return 'all'
    return listed.some(({ name }) => path.posix.basename(name) === part.file) ? 'named' : undefined
  }
  const sameName = listed.filter(({ name }) => name === part.name)
  if (sameName.some(({ version }) => version === part.version)) return 'all'
  return sameName.length > 0 ? 'named' : undefined
}

/** The same package, of any version when the wanted one ends in `@`. */
function isPurl(purl: string | undefined, wanted: string): boolean {
  if (purl === undefined) return false
  return wanted.endsWith('@') ? purl.startsWith(wanted) : purl === wanted
}
