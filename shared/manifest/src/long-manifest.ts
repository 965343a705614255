import { parsePlain } from '@seaworthy/documents'
import { manifestSchema, type Manifest, type ManifestFile } from './schema.ts'

/** In UTF-16 units: shorter texts are read at once by the reader of all manifests. */
const shortest = 256 * 1024
/** Fewer entries in a row do not pay. */
const shortestRun = 64
/** Most entries, and most text beside them: so none of these manifests has more values than the reader of all allows. */
const mostEntries = 400_000
const longestRest = 1024 * 1024

/** Entries in a row, and the name of the entry that stands for them in the rest of the text. */
interface Run {
  placeholder: string
  files: ManifestFile[]
}

/**
 * A manifest that lists many files as they are generated, of which one pattern reads the entries, several times as fast as
 * the reader of all manifests. Nothing for any other, and for one that has faults; what this one returns is what that one
 * returns.
 */
export function readLongManifest(text: string): Manifest | undefined {
  if (text.length < shortest) return undefined
  const { rest, runs } = cutRuns(text)
  const entries = runs.reduce((sum, { files }) => sum + files.length, 0)
  if (entries === 0 || entries > mostEntries || rest.length > longestRest) return undefined
  const plain = parsePlain(rest)
  const manifest = plain && manifestSchema.safeParse(plain.value).data
  return runs.reduce((into, run) => into && putBack(run, into), manifest)
}

/** Takes the runs out of the text, and leaves an entry in the place of each. */
function cutRuns(text: string): { rest: string; runs: Run[] } {
  const runs: Run[] = []
  const kept: string[] = []
  const list = /^ *(?:files|prompts|configs):\n( *)(?=- )/gm
  let from = 0
  for (let key = list.exec(text); key; key = list.exec(text)) {
    const [, indent = ''] = key
    const start = list.lastIndex - indent.length
    const { files, end } = runAt(text, start, indent)
    list.lastIndex = end
    if (files.length < shortestRun) continue
    const placeholder = `seaworthy/placeholder-${runs.length}`
    runs.push({ placeholder, files })
    kept.push(text.slice(from, start), entryText(placeholder, indent))
    from = end
  }
  kept.push(text.slice(from))
  return { rest: kept.join(''), runs }
}

/**
 * The entries from an offset on, each with another one of the list behind it: so what follows the last belongs to none.
 * Their values are such as no YAML takes for anything but text and whole numbers.
 */
function runAt(text: string, start: number, indent: string): { files: ManifestFile[]; end: number } {
  const role = `(?:${indent}  role: (?!(?:null|true|false|yes|no|on|off|y|n)\\n)([a-z]+(?:-[a-z]+)*)\\n)?`
  const entry = new RegExp(
    `${indent}- name: ([A-Za-z_][\\w.-]*/[\\w./-]*)\\n${role}${indent}  size: (0|[1-9]\\d{0,14})\\n` +
      `${indent}  digest:\\n${indent}    sha256: (?=[0-9be]*[acdf])([0-9a-f]{64})\\n${role}(?=${indent}- )`,
    'y',
  )
  const files: ManifestFile[] = []
  entry.lastIndex = start
  let end = start
  for (let found = entry.exec(text); found; found = entry.exec(text)) {
    const [, name = '', before, size, sha256 = '', behind] = found
    if ((before === undefined) === (behind === undefined)) break
    files.push({ name, size: Number(size), digest: { sha256 }, role: before ?? behind ?? '' })
    end = entry.lastIndex
  }
  return { files, end }
}

function entryText(name: string, indent: string): string {
  const lines = [`- name: ${name}`, '  size: 0', '  digest:', `    sha256: ${'a'.repeat(64)}`, '  role: placeholder']
  return lines.map((line) => `${indent}${line}\n`).join('')
}

/** The manifest with the run in the place of its placeholder; nothing when that is no entry, or not the only one of its name. */
function putBack({ placeholder, files }: Run, manifest: Manifest): Manifest | undefined {
  const lists = [...manifest.models.map((model) => model.files), manifest.prompts, manifest.configs]
  const places = lists.flat().filter(({ name }) => name === placeholder)
  if (places.length !== 1) return undefined
  const whole = (list: ManifestFile[]): ManifestFile[] => {
    const at = list.findIndex(({ name }) => name === placeholder)
    return at === -1 ? list : list.slice(0, at).concat(files, list.slice(at + 1))
  }
  return {
    ...manifest,
    models: manifest.models.map((model) => ({ ...model, files: whole(model.files) })),
    prompts: whole(manifest.prompts),
    configs: whole(manifest.configs),
  }
}
