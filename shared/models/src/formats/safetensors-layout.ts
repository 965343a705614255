import { shown } from '@seaworthy/files'
import type { Judgement } from './reading/judgement.ts'

/** One tensor of a header. `begin` and `end` are bytes from the start of the data; `offset` is its place in the file. */
export interface Tensor<Size = bigint> {
  name: string
  dtype: string
  shape: readonly Size[]
  begin: Size
  end: Size
  offset: number
}

/** Bits of one element. */
export const dtypeBits: ReadonlyMap<string, number> = new Map([
  ['F4', 4],
  ['F6_E2M3', 6],
  ['F6_E3M2', 6],
  ['BOOL', 8],
  ['U8', 8],
  ['I8', 8],
  ['F8_E5M2', 8],
  ['F8_E4M3', 8],
  ['F8_E8M0', 8],
  ['F8_E4M3FNUZ', 8],
  ['F8_E5M2FNUZ', 8],
  ['I16', 16],
  ['U16', 16],
  ['F16', 16],
  ['BF16', 16],
  ['I32', 32],
  ['U32', 32],
  ['F32', 32],
  ['F64', 64],
  ['I64', 64],
  ['U64', 64],
  ['C64', 64],
])

const largestSize = 2n ** 64n - 1n

/**
 * Whether the tensors, in the order in which the header names them, cover the data as they must. Only where numbers can
 * count it: of others it says no, and `checkLayout` is the judge.
 */
export function isCovered(tensors: readonly Tensor<number>[], dataSize: number): boolean {
  let covered = 0
  for (const { dtype, shape, begin, end } of tensors) {
    const bits = elementsOf(shape) * (dtypeBits.get(dtype) ?? 0)
    if (!Number.isSafeInteger(bits) || begin !== covered || (end - begin) * 8 !== bits) return false
    covered = end
  }
  return covered === dataSize
}

/** NaN when a number cannot count them, also where a 0 follows. */
export function elementsOf(shape: readonly number[]): number {
  let elements = 1
  for (const size of shape) {
    elements *= size
    if (!Number.isSafeInteger(elements)) return Number.NaN
  }
  return elements
}

/** The tensors, in the order of their bytes, must cover the data without a hole, an overlap or a rest. */
export function checkLayout(tensors: readonly Tensor[], dataSize: number, judgement: Judgement): void {
  let covered = 0n
  for (const tensor of [...tensors].sort(byPlace)) {
    checkPlace(tensor, covered, judgement)
    checkSize(tensor, judgement)
    covered = tensor.end
  }
  if (covered !== BigInt(dataSize)) {
    judgement.report(
      'safetensors/data-size',
      `The tensors take ${covered} bytes; the file has ${dataSize} bytes of data.`,
    )
  }
}

function byPlace(a: Tensor, b: Tensor): number {
  return Number(a.begin > b.begin) - Number(a.begin < b.begin) || Number(a.end > b.end) - Number(a.end < b.end)
}

function checkPlace({ name, begin, end, offset }: Tensor, covered: bigint, judgement: Judgement): void {
  const range = `The tensor ${shown(name)} at ${begin} to ${end}`
  if (end < begin) judgement.stop('safetensors/offsets', `${range} ends before it begins.`, { offset })
  if (begin < covered) {
    judgement.stop('safetensors/overlap', `${range} overlaps the tensor before it, which ends at ${covered}.`, {
      offset,
    })
  }
  if (begin > covered) {
    judgement.stop('safetensors/hole', `${range} leaves a hole after ${covered}, where unlisted bytes can hide.`, {
      offset,
    })
  }
}

function checkSize({ name, dtype, shape, begin, end, offset }: Tensor, judgement: Judgement): void {
  let elements = 1n
  for (const dimension of shape) elements = elements > largestSize ? elements : elements * dimension
  const bits = elements * BigInt(dtypeBits.get(dtype) ?? 0)
  if (elements > largestSize || bits > largestSize) {
    judgement.stop('safetensors/overflow', `The shape of the tensor ${shown(name)} is larger than 64 bits can count.`, {
      offset,
    })
  }
  if (bits % 8n !== 0n) {
    judgement.stop('safetensors/alignment', `The tensor ${shown(name)} of ${dtype} does not end on a whole byte.`, {
      offset,
    })
  }
  if (end - begin !== bits / 8n) {
    judgement.stop(
      'safetensors/size',
      `The tensor ${shown(name)} has ${end - begin} bytes; its shape and dtype need ${bits / 8n}.`,
      { offset },
    )
  }
}
