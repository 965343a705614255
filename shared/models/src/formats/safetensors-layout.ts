import { shown } from '@seaworthy/files'
import type { Judgement } from './reading/judgement.ts'

/** One tensor of a header. `begin` and `end` are bytes from the start of the data; `offset` is its place in the file. */
export interface Tensor {
  name: string
  dtype: string
  shape: readonly bigint[]
  begin: bigint
  end: bigint
  offset: number
}

/** Bits of one element. */
export const dtypeBits: ReadonlyMap<string, bigint> = new Map([
  ['F4', 4n],
  ['F6_E2M3', 6n],
  ['F6_E3M2', 6n],
  ['BOOL', 8n],
  ['U8', 8n],
  ['I8', 8n],
  ['F8_E5M2', 8n],
  ['F8_E4M3', 8n],
  ['F8_E8M0', 8n],
  ['F8_E4M3FNUZ', 8n],
  ['F8_E5M2FNUZ', 8n],
  ['I16', 16n],
  ['U16', 16n],
  ['F16', 16n],
  ['BF16', 16n],
  ['I32', 32n],
  ['U32', 32n],
  ['F32', 32n],
  ['F64', 64n],
  ['I64', 64n],
  ['U64', 64n],
  ['C64', 64n],
])

const largestSize = 2n ** 64n - 1n

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
  const bits = elements * (dtypeBits.get(dtype) ?? 0n)
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
