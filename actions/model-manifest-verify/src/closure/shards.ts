import type { ListedFile } from '@seaworthy/manifest'
import type { Discrepancy } from '../compare.ts'

/** A file whose name says that it is one part of so many. */
interface Shard {
  /** What all parts share, with `*` for the number: `models/llama-*-of-00003.gguf`. */
  set: string
  number: number
  /** The least number of its kind of set: 1, or 0 with TensorFlow. */
  first: number
  total: number
  file: ListedFile
}

/**
 * `model-00001-of-00003.safetensors` (transformers), `llama-00001-of-00003.gguf` (gguf-split), counted from 1;
 * `variables.data-00000-of-00002` (TensorFlow's tensor_bundle), counted from 0.
 */
const part = /^(?<stem>.*[-._])(?<number>\d{1,6})-of-(?<total>\d{1,6})(?<ending>\.[^/]*)?$/

/** Every set of parts that the manifest lists must be whole. */
export function shardFindings(listed: readonly ListedFile[]): Discrepancy[] {
  const sets = Map.groupBy(
    listed.flatMap((file) => shardOf(file) ?? []),
    ({ set }) => set,
  )
  return [...sets].flatMap(([set, shards]) => wholeSet(set, shards))
}

function shardOf(file: ListedFile): Shard | undefined {
  if (!file.name.includes('-of-')) return undefined
  const { stem, number, total, ending = '' } = part.exec(file.name)?.groups ?? {}
  if (stem === undefined || number === undefined || total === undefined) return undefined
  const first = stem.endsWith('.data-') ? 0 : 1
  return { set: `${stem}*-of-${total}${ending}`, number: Number(number), first, total: Number(total), file }
}

function wholeSet(set: string, shards: readonly Shard[]): Discrepancy[] {
  const [one] = shards
  if (!one) return []
  const { first, total, file } = one
  const last = first + total - 1
  const numbers = new Set(shards.map(({ number }) => number))
  const strangers = shards.filter(({ number }) => number < first || number > last)
  const missing = gaps(numbers, first, last)
  return [
    ...(missing.length > 0 ? [missingShards({ set, total, listed: numbers.size, missing, entry: file })] : []),
    ...strangers.map((shard) => strangeShard(shard, first, last)),
  ]
}

/** Numbers that are not there, as ranges: `2`, `4-99`. Takes time by what is there, not by what a name claims. */
function gaps(numbers: ReadonlySet<number>, first: number, last: number): string[] {
  const present = [...numbers].filter((number) => number >= first && number <= last).sort((a, b) => a - b)
  const missing: string[] = []
  let next = first
  for (const number of [...present, last + 1]) {
    if (number > next) missing.push(number - next === 1 ? String(next) : `${next}-${number - 1}`)
    next = number + 1
  }
  return missing
}

interface MissingShards {
  set: string
  total: number
  listed: number
  missing: string[]
  entry: ListedFile
}

function missingShards({ set, total, listed, missing, entry }: MissingShards): Discrepancy {
  const told = missing.length > 10 ? `${missing.slice(0, 10).join(', ')} and more` : missing.join(', ')
  return {
    rule: 'model/missing-shard',
    severity: 'critical',
    message: `The model file ${set} comes in ${total} parts, of which the manifest lists ${listed}: missing ${told}.`,
    remedy: 'Fetch the missing parts from the same revision, review them, and list them in the same model.',
    properties: { set, total, listed, missing: missing.slice(0, 100) },
    entry,
  }
}

function strangeShard({ set, number, total, file }: Shard, first: number, last: number): Discrepancy {
  return {
    rule: 'model/strange-shard',
    severity: 'high',
    message: `${file.name} calls itself part ${number} of ${total}: expected a number from ${first} to ${last}.`,
    remedy: 'Remove it, or get the whole set from the same revision again.',
    properties: { set, number, total },
    entry: file,
  }
}
