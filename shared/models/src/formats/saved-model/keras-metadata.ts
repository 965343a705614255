import { shown } from '@seaworthy/files'
import { judgeKerasConfig } from '../keras.ts'
import type { Field, Protobuf, Span } from '../protobuf.ts'
import { readJsonValue } from '../reading/json-reader.ts'
import type { Judgement } from '../reading/judgement.ts'

/** Of one layer, in bytes. */
const longestMetadata = 8 * 1024 * 1024
/** Of all objects together, in bytes. */
const mostMetadata = 128 * 1024 * 1024

/** What Keras wrote of the objects of a SavedModel, from which it builds them again. */
export class KerasMetadata {
  readonly #protobuf: Protobuf
  readonly #judgement: Judgement
  #seen = 0

  constructor(protobuf: Protobuf, judgement: Judgement) {
    this.#protobuf = protobuf
    this.#judgement = judgement
  }

  /** `SavedMetadata` of `keras_metadata.pb`: `SavedObject`s with their JSON in field 5. */
  readFile(span: Span): void {
    this.#readObjects(span, (object) => {
      for (const field of this.#protobuf.fields(object)) if (field.number === 5) this.#judgeJson(field)
    })
  }

  /** `SavedObjectGraph` of older models: `SavedUserObject`s with their JSON in field 3. */
  readObjectGraph(span: Span): void {
    this.#readObjects(span, (object) => {
      for (const kind of this.#protobuf.fields(object)) {
        if (kind.number !== 4) continue
        for (const field of this.#protobuf.fields(this.#protobuf.message(kind))) {
          if (field.number === 3) this.#judgeJson(field)
        }
      }
    })
  }

  #readObjects(span: Span, read: (object: Span) => void): void {
    for (const field of this.#protobuf.fields(span)) if (field.number === 1) read(this.#protobuf.message(field))
  }

  #judgeJson(field: Field): void {
    const source = this.#protobuf.part(field)
    this.#seen += source.size
    if (source.size === 0) return
    if (source.size > longestMetadata || this.#seen > mostMetadata) {
      this.#judgement.stop('keras/limit', 'The metadata of Keras is too long to judge.', { offset: field.offset })
    }
    const read = readJsonValue(source, { dialect: 'python', duplicate: () => undefined })
    if ('value' in read) {
      judgeKerasConfig(read.value, this.#judgement)
      return
    }
    const start = shown(source.read(0, 40).toString('utf8'))
    this.#judgement.report('keras/malformed', `Metadata of Keras, ${start}, is not JSON: it ${read.fault.message}.`, {
      severity: 'medium',
      offset: field.offset,
    })
  }
}
