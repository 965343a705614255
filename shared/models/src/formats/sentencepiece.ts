import { partOf, type ByteSource } from '@seaworthy/files'
import type { Content, Format } from '../format.ts'
import { Protobuf, sniffFields, type Field, type FieldTypes } from './protobuf.ts'
import { judge } from './reading/judgement.ts'

const remedy = 'Fetch the tokenizer again from its source and compare its digest.'
/** The largest vocabularies have a quarter of a million. */
const mostPieces = 4_000_000

/** Pieces, and how they were trained, normalised, tested and put together again. */
const modelFields: FieldTypes = new Map([1, 2, 3, 4, 5].map((number): [number, Field['type']] => [number, 'bytes']))
/** Its text, its score and its type. */
const pieceFields: FieldTypes = new Map<number, Field['type']>([
  [1, 'bytes'],
  [2, 'fixed'],
  [3, 'varint'],
])

/** `tokenizer.model` of SentencePiece (src/sentencepiece_model.proto): a list of texts with scores, and no code. */
export const sentencePiece: Format = {
  name: 'sentencepiece',
  firstBytes: [0x0a],
  matches(_head, source) {
    const piece = sniffFields(source, modelFields)?.get(1)
    if (piece?.type !== 'bytes') return false
    const fields = sniffFields(partOf(source, piece.start, piece.end - piece.start), pieceFields)
    return fields?.get(1) !== undefined && fields.get(2) !== undefined
  },
  read: (source: ByteSource): Content =>
    judge(remedy, (judgement) => {
      const protobuf = new Protobuf(source, ({ message, offset }) =>
        judgement.stop('sentencepiece/broken', `The tokenizer ${message}.`, { offset }),
      )
      let pieces = 0
      for (const field of protobuf.fields(protobuf.all)) {
        if (modelFields.get(field.number) !== field.type) {
          judgement.stop(
            'sentencepiece/field',
            `The tokenizer has a field ${field.number} that SentencePiece does not write.`,
            {
              offset: field.offset,
            },
          )
        }
        if (field.number === 1 && ++pieces > mostPieces) {
          judgement.stop('sentencepiece/limit', `The tokenizer has more than ${mostPieces} pieces.`, {
            offset: field.offset,
          })
        }
      }
      return { metadata: { pieces } }
    }),
}
