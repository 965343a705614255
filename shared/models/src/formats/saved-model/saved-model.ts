import { partOf, shown, type ByteSource } from '@seaworthy/files'
import type { Content, Format } from '../../format.ts'
import { Protobuf, firstBytesOf, sniffFields, type FieldTypes, type ProtobufFault, type Span } from '../protobuf.ts'
import { judge, type Judgement } from '../reading/judgement.ts'
import { faultOfRelativePath } from '../relative-path.ts'
import { readGraph } from './graph.ts'
import { KerasMetadata } from './keras-metadata.ts'

const remedy = 'Fetch the model again from its source and compare its digest, or export it again.'
const operationName = /^[A-Z_][A-Za-z0-9_>]*$/
const mostAssets = 10_000

const savedModelFields: FieldTypes = new Map([
  [1, 'varint'],
  [2, 'bytes'],
])
const graphFields: FieldTypes = new Map([
  [1, 'bytes'],
  [2, 'bytes'],
  [3, 'varint'],
  [4, 'bytes'],
])
const nodeFields: FieldTypes = new Map([
  [1, 'bytes'],
  [2, 'bytes'],
  [3, 'bytes'],
  [4, 'bytes'],
  [5, 'bytes'],
  [6, 'bytes'],
  [7, 'bytes'],
])
const metadataFields: FieldTypes = new Map([[1, 'bytes']])
const objectFields: FieldTypes = new Map([
  [2, 'varint'],
  [3, 'bytes'],
  [4, 'bytes'],
  [5, 'bytes'],
  [6, 'bytes'],
])

/** `saved_model.pb` (tensorflow/core/protobuf/saved_model.proto). */
export const savedModel: Format = {
  name: 'saved-model',
  firstBytes: firstBytesOf(savedModelFields),
  matches(_head, source) {
    const fields = sniffFields(source, savedModelFields)
    const version = fields?.get(1)
    return version?.type === 'varint' && version.value === 1n && fields?.has(2) === true
  },
  read: (source) => judgeMessage(source, (protobuf, judgement) => readSavedModel(protobuf, judgement)),
}

/** A frozen graph (`GraphDef`), as older tools wrote it. */
export const tensorflowGraph: Format = {
  name: 'tensorflow-graph',
  firstBytes: firstBytesOf(graphFields),
  matches(_head, source) {
    const node = sniffFields(source, graphFields)?.get(1)
    if (node?.type !== 'bytes') return false
    const inner = partOfField(source, node)
    const operation = sniffFields(inner, nodeFields)?.get(2)
    if (operation?.type !== 'bytes') return false
    return operationName.test(
      inner.read(operation.start, Math.min(100, operation.end - operation.start)).toString('latin1'),
    )
  },
  read: (source) =>
    judgeMessage(source, (protobuf, judgement) => {
      readGraph(protobuf, protobuf.all, judgement)
      return undefined
    }),
}

/** `keras_metadata.pb` beside a SavedModel of TensorFlow 2.5 and later. */
export const kerasMetadata: Format = {
  name: 'keras-metadata',
  firstBytes: firstBytesOf(metadataFields),
  matches(_head, source) {
    const object = sniffFields(source, metadataFields)?.get(1)
    if (object?.type !== 'bytes') return false
    const inner = partOfField(source, object)
    const metadata = sniffFields(inner, objectFields)?.get(5)
    return metadata?.type === 'bytes' && inner.read(metadata.start, 1).toString('latin1') === '{'
  },
  read: (source) =>
    judgeMessage(source, (protobuf, judgement) => {
      new KerasMetadata(protobuf, judgement).readFile(protobuf.all)
      return undefined
    }),
}

function partOfField(source: ByteSource, { start, end }: Span): ByteSource {
  return partOf(source, start, end - start)
}

function judgeMessage(
  source: ByteSource,
  read: (protobuf: Protobuf, judgement: Judgement) => Content['facts'],
): Content {
  return judge(remedy, (judgement) => read(new Protobuf(source, (fault) => stopAt(fault, judgement)), judgement))
}

function stopAt({ kind, message, offset }: ProtobufFault, judgement: Judgement): never {
  return judgement.stop(kind === 'size' ? 'saved-model/limit' : `saved-model/${kind}`, `The file ${message}.`, {
    offset,
  })
}

function readSavedModel(protobuf: Protobuf, judgement: Judgement): Content['facts'] {
  const assets = new Set<string>()
  const metadata: Record<string, string | number> = {}
  for (const field of protobuf.fields(protobuf.all)) {
    if (field.number === 2) readMetaGraph(protobuf, protobuf.message(field), judgement, assets, metadata)
  }
  return { metadata, ...(assets.size > 0 && { needs: [...assets] }) }
}

/** `MetaGraphDef`. */
function readMetaGraph(
  protobuf: Protobuf,
  span: Span,
  judgement: Judgement,
  assets: Set<string>,
  metadata: Record<string, string | number>,
): void {
  for (const field of protobuf.fields(span)) {
    switch (field.number) {
      case 1:
        readVersion(protobuf, protobuf.message(field), metadata)
        break
      case 2:
        readGraph(protobuf, protobuf.message(field), judgement)
        break
      case 6:
        readAsset(protobuf, protobuf.message(field), judgement, assets)
        break
      case 7:
        new KerasMetadata(protobuf, judgement).readObjectGraph(protobuf.message(field))
        break
    }
  }
}

/** `MetaInfoDef`. */
function readVersion(protobuf: Protobuf, span: Span, metadata: Record<string, string | number>): void {
  for (const field of protobuf.fields(span)) {
    if (field.number === 5) metadata['tensorflow_version'] = protobuf.text(field)
  }
}

/** `AssetFileDef`: a name in the folder `assets` beside the model. */
function readAsset(protobuf: Protobuf, span: Span, judgement: Judgement, assets: Set<string>): void {
  for (const field of protobuf.fields(span)) {
    if (field.number !== 2) continue
    const name = protobuf.text(field, 4096)
    const fault = faultOfRelativePath(name)
    if (fault !== undefined) {
      const message = `The asset ${shown(name.slice(0, 200))} ${fault}.`
      judgement.report('saved-model/asset-path', message, { severity: 'critical', offset: field.offset })
    } else if (assets.size < mostAssets) {
      assets.add(`assets/${name}`)
    } else {
      judgement.stop('saved-model/limit', `The model needs more than ${mostAssets} files.`, { offset: field.offset })
    }
  }
}
