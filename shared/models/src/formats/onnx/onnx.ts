import type { Format } from '../../format.ts'
import { Protobuf, firstBytesOf, sniffFields, type FieldTypes, type ProtobufFault } from '../protobuf.ts'
import { judge, type Judgement } from '../reading/judgement.ts'
import { readModel } from './model.ts'

const remedy = 'Fetch the model again from its source and compare its digest, or export it again.'

/** `ModelProto` of onnx.proto. */
const modelFields: FieldTypes = new Map([
  [1, 'varint'],
  [2, 'bytes'],
  [3, 'bytes'],
  [4, 'bytes'],
  [5, 'varint'],
  [6, 'bytes'],
  [7, 'bytes'],
  [8, 'bytes'],
  [14, 'bytes'],
  [20, 'bytes'],
  [25, 'bytes'],
  [26, 'bytes'],
])
const irVersion = 1
const graph = 7
const operatorSets = 8

/** https://github.com/onnx/onnx/blob/main/onnx/onnx.proto; tensors are passed over, never read. */
export const onnx: Format = {
  name: 'onnx',
  firstBytes: firstBytesOf(modelFields),

  matches(_head, source) {
    const fields = sniffFields(source, modelFields)
    if (fields === undefined) return false
    return fields.has(irVersion) && (fields.has(graph) || (fields.has(operatorSets) && fields.size > 3))
  },

  read(source) {
    return judge(remedy, (judgement) => {
      const protobuf = new Protobuf(source, (fault) => stopAt(fault, judgement))
      return readModel(protobuf, judgement)
    })
  },
}

function stopAt({ kind, message, offset }: ProtobufFault, judgement: Judgement): never {
  return judgement.stop(kind === 'size' ? 'onnx/limit' : `onnx/${kind}`, `The model ${message}.`, { offset })
}
