import { hash } from 'node:crypto'
import nodePath from 'node:path'
import { openSource, shown } from '@seaworthy/files'
import type { FoundModel, Sampling } from '@seaworthy/manifest'
import type { Content } from '@seaworthy/models'
import { gguf } from '@seaworthy/models/gguf'
import { UserError } from '@seaworthy/verdict'
import type { ModelFiles } from './group.ts'
import { spdxOf } from './licence.ts'
import type { Telling } from './telling.ts'
import type { TreeFile } from './tree.ts'

type Metadata = NonNullable<NonNullable<Content['facts']>['metadata']>

/** What GGUF files tell of themselves (ggml, docs/gguf.md, "General metadata"). */
export function tellByGguf({ files }: ModelFiles): Promise<Telling> {
  const file = files.find(({ name }) => /\.gguf$/i.test(name) && !/^mmproj/i.test(nodePath.posix.basename(name)))
  const facts = file && readGguf(file)
  if (!file || !facts) return Promise.resolve({})
  if (!facts.metadata)
    return Promise.resolve({ unknown: [`${shown(file.name)} tells nothing: it is not a whole GGUF file.`] })
  return Promise.resolve(tell(facts.metadata, file))
}

/** Digest of the chat template that a GGUF file carries, if it carries one. */
export function embeddedTemplate(file: TreeFile): { sha256: string } | undefined {
  const template = readGguf(file)?.chatTemplate
  return template === undefined ? undefined : { sha256: hash('sha256', template, 'hex') }
}

/** The facts of a GGUF file; nothing when it is another format or cannot be read, which is told when it is measured. */
function readGguf({ path }: TreeFile): NonNullable<Content['facts']> | undefined {
  try {
    const source = openSource(path)
    try {
      if (!gguf.matches(source.read(0, 4096), source)) return undefined
      return gguf.read(source, { scanMember: () => [] }).facts ?? {}
    } finally {
      source.close()
    }
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

function tell(metadata: Metadata, { name: file }: TreeFile): Telling {
  const text = (key: string): string | undefined => {
    const value = metadata[key]
    return typeof value === 'string' && value.trim() !== '' ? value : undefined
  }
  const family = text('architecture')
  const licence = text('license')
  const expression = licence === undefined ? undefined : spdxOf(licence)
  const uri = text('source.repo_url') ?? text('source.url') ?? text('repo_url')
  const base = baseOf(text)
  const sampling = samplingOf(metadata)
  const [size, quantization, title] = [text('size_label'), text('quantization'), text('name')]
  return {
    name: nodePath.posix.basename(file).replace(/(-\d{5}-of-\d{5})?\.gguf$/i, ''),
    ...(title !== undefined && { title }),
    ...(family !== undefined && { family }),
    ...(expression !== undefined && { licenses: [expression] }),
    ...(uri !== undefined && { source: { uri } }),
    ...(base && { base }),
    config: {
      format: 'gguf',
      ...(size !== undefined && { paramSize: size }),
      ...(quantization !== undefined && { quantization }),
    },
    ...(Object.keys(sampling).length > 0 && { sampling }),
  }
}

function baseOf(text: (key: string) => string | undefined): FoundModel['base'] {
  const name = text('base_model.0.name')
  if (name === undefined) return undefined
  const [uri, revision] = [text('base_model.0.repo_url'), text('base_model.0.version')]
  return { name, ...(uri !== undefined && { uri }), ...(revision !== undefined && { revision }) }
}

/** `general.sampling.*`, which are 32-bit floats: six digits are all that they hold. */
function samplingOf(metadata: Metadata): Sampling {
  const number = (key: string, least: number, most: number): number | undefined => {
    const value = metadata[`sampling.${key}`]
    return typeof value === 'number' && value >= least && value <= most ? Number(value.toPrecision(6)) : undefined
  }
  const values = {
    temperature: number('temp', 0, Infinity),
    topP: number('top_p', 0, 1),
    topK: number('top_k', -1, 1e9),
    minP: number('min_p', 0, 1),
    repetitionPenalty: number('penalty_repeat', Number.MIN_VALUE, Infinity),
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
