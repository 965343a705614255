import type { Content } from '../../format.ts'
import type { Protobuf, Span } from '../protobuf.ts'
import type { Judgement } from '../reading/judgement.ts'
import { ExternalData } from './external-data.ts'
import { Operators } from './operators.ts'
import { readTensor } from './tensor.ts'

/** Graphs inside attributes of nodes inside graphs. As protobuf's own limit of 100 messages allows, and no deeper. */
const deepestGraph = 32
/** `IR_VERSION` of onnx.proto. */
const newestIrVersion = 14n
const mostProperties = 32

interface Walk {
  protobuf: Protobuf
  judgement: Judgement
  operators: Operators
  external: ExternalData
}

/** `ModelProto`: its graph, the graph of its training, its functions. */
export function readModel(protobuf: Protobuf, judgement: Judgement): Content['facts'] {
  const walk: Walk = { protobuf, judgement, operators: new Operators(), external: new ExternalData(judgement) }
  const metadata: Record<string, string | number> = {}
  const operatorSets: string[] = []
  for (const field of protobuf.fields(protobuf.all)) {
    switch (field.number) {
      case 1:
        metadata['ir_version'] = readIrVersion(protobuf.number(field), judgement)
        break
      case 2:
        metadata['producer'] = protobuf.text(field)
        break
      case 3:
        metadata['producer_version'] = protobuf.text(field)
        break
      case 7:
        readGraph(walk, protobuf.message(field), 0)
        break
      case 8:
        operatorSets.push(readOperatorSet(protobuf, protobuf.message(field)))
        break
      case 14:
        readProperty(protobuf, protobuf.message(field), metadata)
        break
      case 20:
        readTraining(walk, protobuf.message(field))
        break
      case 25:
        readFunction(walk, protobuf.message(field))
        break
    }
  }
  walk.operators.judge(judgement)
  if (operatorSets.length > 0) metadata['opset'] = operatorSets.slice(0, 16).join(', ')
  return { metadata, ...walk.external.facts }
}

function readIrVersion(version: bigint, judgement: Judgement): number {
  if (version > newestIrVersion) {
    judgement.report(
      'onnx/ir-version',
      `The model has IR version ${version}; ${newestIrVersion} is the newest known.`,
      {
        severity: 'low',
      },
    )
  }
  return Number(version)
}

function readOperatorSet(protobuf: Protobuf, span: Span): string {
  let domain = ''
  let version = 0n
  for (const field of protobuf.fields(span)) {
    if (field.number === 1) domain = protobuf.text(field)
    if (field.number === 2) version = protobuf.number(field)
  }
  return `${domain === '' ? 'ai.onnx' : domain} ${version}`
}

function readProperty(protobuf: Protobuf, span: Span, metadata: Record<string, string | number>): void {
  const [key = '', value = ''] = readEntry(protobuf, span)
  if (Object.keys(metadata).length < mostProperties) metadata[`metadata.${key}`] = value
}

/** `StringStringEntryProto`. */
function readEntry(protobuf: Protobuf, span: Span): string[] {
  const entry: string[] = []
  for (const field of protobuf.fields(span)) {
    if (field.number === 1 || field.number === 2) entry[field.number - 1] = protobuf.text(field)
  }
  return entry
}

function readTraining(walk: Walk, span: Span): void {
  for (const field of walk.protobuf.fields(span)) {
    if (field.number === 1 || field.number === 2) readGraph(walk, walk.protobuf.message(field), 0)
  }
}

function readGraph(walk: Walk, span: Span, depth: number): void {
  const { protobuf, judgement } = walk
  if (depth > deepestGraph) {
    judgement.stop('onnx/limit', `Graphs are nested more than ${deepestGraph} deep.`, { offset: span.start })
  }
  for (const field of protobuf.fields(span)) {
    if (field.number === 1) readNode(walk, protobuf.message(field), depth)
    if (field.number === 5) readTensor(protobuf, protobuf.message(field), walk)
    if (field.number === 15) readSparseTensor(walk, protobuf.message(field))
  }
}

function readSparseTensor(walk: Walk, span: Span): void {
  for (const field of walk.protobuf.fields(span)) {
    if (field.number === 1 || field.number === 2) readTensor(walk.protobuf, walk.protobuf.message(field), walk)
  }
}

function readFunction(walk: Walk, span: Span): void {
  const { protobuf, operators } = walk
  let name = ''
  let domain = ''
  for (const field of protobuf.fields(span)) {
    if (field.number === 1) name = protobuf.text(field)
    if (field.number === 10) domain = protobuf.text(field)
    if (field.number === 7) readNode(walk, protobuf.message(field), 0)
    if (field.number === 11) readAttribute(walk, protobuf.message(field), 0)
  }
  operators.define(domain, name)
}

interface Attribute {
  name: string
  text: string
  number: bigint
}

function readNode(walk: Walk, span: Span, depth: number): void {
  const { protobuf, operators, external } = walk
  let operator = ''
  let domain = ''
  const attributes: Attribute[] = []
  for (const field of protobuf.fields(span)) {
    if (field.number === 4) operator = protobuf.text(field)
    if (field.number === 7) domain = protobuf.text(field)
    if (field.number === 5) {
      const attribute = readAttribute(walk, protobuf.message(field), depth)
      if (isOfContext(attribute)) attributes.push(attribute)
    }
  }
  operators.use(domain, operator, span.start)
  if (operator === 'EPContext') readContext(attributes, external, span.start)
}

function isOfContext({ name }: Attribute): boolean {
  return name === 'ep_cache_context' || name === 'embed_mode'
}

/** ONNX Runtime's compiled graphs lie in a file of their own unless they are embedded. */
function readContext(attributes: readonly Attribute[], external: ExternalData, offset: number): void {
  const embedded = attributes.find(({ name }) => name === 'embed_mode')?.number ?? 1n
  const context = attributes.find(({ name }) => name === 'ep_cache_context')
  if (embedded === 0n && context !== undefined) external.file('EPContext', context.text, offset)
}

function readAttribute(walk: Walk, span: Span, depth: number): Attribute {
  const { protobuf } = walk
  const attribute: Attribute = { name: '', text: '', number: 0n }
  for (const field of protobuf.fields(span)) {
    switch (field.number) {
      case 1:
        attribute.name = protobuf.text(field)
        break
      case 3:
        attribute.number = protobuf.number(field)
        break
      case 4:
        attribute.text = protobuf.text(field)
        break
      case 5:
      case 10:
        readTensor(protobuf, protobuf.message(field), walk)
        break
      case 6:
      case 11:
        readGraph(walk, protobuf.message(field), depth + 1)
        break
      case 22:
      case 23:
        readSparseTensor(walk, protobuf.message(field))
        break
    }
  }
  return attribute
}
