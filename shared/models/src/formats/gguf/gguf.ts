import { shown, type ByteSource } from '@seaworthy/files'
import type { Content, Format } from '../../format.ts'
import { joinTemplates, judgeTemplates } from '../chat-template/templates.ts'
import { ByteReader } from '../reading/byte-reader.ts'
import { judge, type Judgement } from '../reading/judgement.ts'
import { startsWith } from '../reading/starts.ts'
import { chatTemplates, describe } from './facts.ts'
import { readKeyValues, type KeyValues } from './key-values.ts'
import { checkLayout, readTensors } from './tensors.ts'

const magic = Buffer.from('GGUF')
const defaultAlignment = 32n
const remedy = 'Fetch the file again from its source and compare its digest; do not load this one.'
const convertRemedy = 'Convert the model again with a current version of its converter.'

/**
 * https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, versions 2 and 3, with the checks of `gguf.cpp` and the
 * limits of the document. Chat templates inside are judged as templates.
 */
export const gguf: Format = {
  name: 'gguf',
  firstBytes: [...magic.subarray(0, 1)],

  matches(head) {
    return startsWith(head, magic)
  },

  read(source) {
    return judge(remedy, (judgement) => readModel(source, judgement))
  },
}

function readModel(source: ByteSource, judgement: Judgement): Content['facts'] {
  const reader = new ByteReader(source, (position, wanted) =>
    judgement.stop('gguf/truncated', `${wanted} bytes are wanted at ${position}; the file ends at ${source.size}.`, {
      offset: position,
    }),
  )
  reader.skip(magic.length)
  const version = readVersion(reader, judgement)
  const tensorCount = reader.u64()
  const keyCount = reader.u64()
  const values = readKeyValues(reader, keyCount, judgement)
  const tensors = readTensors(reader, tensorCount, judgement)
  checkLayout(
    tensors,
    { start: reader.position, alignment: alignmentOf(values, judgement), end: source.size },
    judgement,
  )

  const templates = chatTemplates(values, judgement)
  judgement.include(judgeTemplates(templates))
  return {
    ...(templates.size > 0 && { chatTemplate: joinTemplates(templates) }),
    metadata: describe(version, tensors, values),
  }
}

function readVersion(reader: ByteReader, judgement: Judgement): number {
  const offset = reader.position
  const version = reader.u32()
  if ((version & 0xffff) === 0) {
    judgement.stop('gguf/byte-order', `The version reads as ${version}: the file is written for big-endian machines.`, {
      offset,
      remedy: 'Use the little-endian file of the same model.',
    })
  }
  if (version !== 2 && version !== 3) {
    judgement.stop('gguf/version', `The file has version ${version}; versions 2 and 3 are known.`, {
      offset,
      remedy: convertRemedy,
    })
  }
  return version
}

/** In bytes. */
function alignmentOf(values: KeyValues, judgement: Judgement): bigint {
  const alignment = values.get('general.alignment')
  if (alignment === undefined) return defaultAlignment
  const { type, value, offset } = alignment
  if (type !== 'u32' || typeof value !== 'number') {
    return judgement.stop('gguf/alignment', `general.alignment is of type ${type}; u32 is expected.`, { offset })
  }
  if (value === 0 || (value & (value - 1)) !== 0) {
    return judgement.stop(
      'gguf/alignment',
      `general.alignment is ${shown(String(value))}; a power of two is expected.`,
      {
        offset,
      },
    )
  }
  return BigInt(value)
}
