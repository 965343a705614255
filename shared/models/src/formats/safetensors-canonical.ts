import type { ByteSource } from '@seaworthy/files'
import { dtypeBits, type Tensor } from './safetensors-layout.ts'

/** What a header says. */
export interface Header<Size> {
  tensors: Tensor<Size>[]
  metadata: ReadonlyMap<string, string>
}

/** In bytes: longer headers are of large files, whose reading takes longer than that of their header. */
const longest = 256 * 1024

const opening = /\{(?:"__metadata__":\{((?:"[ !#-[\]-~]{1,200}":"[ !#-[\]-~]{0,1000}",?){0,32})\}([,}]))?/y
const pair = /"([ !#-[\]-~]+)":"([ !#-[\]-~]*)"(,?)/y
const size = '(?:0|[1-9]\\d{0,14})'
const tensor = new RegExp(
  `"([ !#-[\\]-~]+)":\\{"dtype":"([A-Z0-9_]+)","shape":\\[((?:${size}(?:,${size}){0,31})?)\\],"data_offsets":\\[(${size}),(${size})\\]\\}([,}])`,
  'y',
)
const padding = / *$/y

/**
 * The header of a file as the reference implementation writes it: ASCII, without white space, names without escapes, the
 * keys of tensors in one order. Nothing for any other, which the full reader must judge, and for a key that is there twice.
 * Headers of small files are half of what it takes to verify them. `start` and `end` are where the header lies.
 */
export function readCanonical(source: ByteSource, start: number, end: number): Header<number> | undefined {
  if (end - start > longest) return undefined
  const text = source.read(start, end - start).toString('latin1')
  opening.lastIndex = 0
  const [opened, pairs, behind = ''] = opening.exec(text) ?? []
  if (opened === undefined) return undefined
  const metadata = pairs === undefined ? new Map<string, string>() : readPairs(pairs)
  const tensors = behind === '}' ? [] : readTensors(text, opened.length, start)
  return metadata && tensors && { tensors, metadata }
}

function readPairs(text: string): Map<string, string> | undefined {
  const metadata = new Map<string, string>()
  for (let at = 0; at < text.length; at = pair.lastIndex) {
    pair.lastIndex = at
    const [, key = '', value = '', comma] = pair.exec(text) ?? []
    if (comma === undefined || metadata.has(key) || (comma === '') !== (pair.lastIndex === text.length))
      return undefined
    metadata.set(key, value)
  }
  return metadata
}

function readTensors(text: string, first: number, start: number): Tensor<number>[] | undefined {
  const tensors: Tensor<number>[] = []
  const names = new Set<string>()
  for (let at = first, more = ','; more === ','; at = tensor.lastIndex) {
    tensor.lastIndex = at
    const [, name = '', dtype = '', shape = '', begin = '', last = '', next = ''] = tensor.exec(text) ?? []
    if (next === '' || name === '__metadata__' || names.has(name) || !dtypeBits.has(dtype)) return undefined
    names.add(name)
    const offset = start + at + name.length + '"":'.length
    const sizes = shape.includes(',') ? shape.split(',').map(Number) : shape === '' ? [] : [Number(shape)]
    tensors.push({ name, dtype, shape: sizes, begin: Number(begin), end: Number(last), offset })
    more = next
  }
  padding.lastIndex = tensor.lastIndex
  return padding.test(text) ? tensors : undefined
}
