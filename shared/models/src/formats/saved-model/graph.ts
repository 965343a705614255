import type { Protobuf, Span } from '../protobuf.ts'
import type { Judgement } from '../reading/judgement.ts'
import { judgeOperation } from './operations.ts'

/** `GraphDef`: nodes, and the functions that they call (tensorflow/core/framework/graph.proto). */
export function readGraph(protobuf: Protobuf, span: Span, judgement: Judgement): void {
  for (const field of protobuf.fields(span)) {
    if (field.number === 1) readNode(protobuf, protobuf.message(field), judgement)
    if (field.number === 2) readLibrary(protobuf, protobuf.message(field), judgement)
  }
}

/** `FunctionDefLibrary` with its `FunctionDef`s. */
function readLibrary(protobuf: Protobuf, span: Span, judgement: Judgement): void {
  for (const definition of protobuf.fields(span)) {
    if (definition.number !== 1) continue
    for (const field of protobuf.fields(protobuf.message(definition))) {
      if (field.number === 3) readNode(protobuf, protobuf.message(field), judgement)
    }
  }
}

/** `NodeDef`. */
function readNode(protobuf: Protobuf, span: Span, judgement: Judgement): void {
  let name = ''
  let operation = ''
  let outputStream: string | undefined
  for (const field of protobuf.fields(span)) {
    if (field.number === 1) name = protobuf.text(field)
    if (field.number === 2) operation = protobuf.text(field)
    if (field.number === 5) outputStream = readOutputStream(protobuf, protobuf.message(field)) ?? outputStream
  }
  judgeOperation({ name, operation, outputStream, offset: span.start }, judgement)
}

/** The text of an attribute of this name: `map<string, AttrValue>`. */
function readOutputStream(protobuf: Protobuf, span: Span): string | undefined {
  let name = ''
  let text: string | undefined
  for (const field of protobuf.fields(span)) {
    if (field.number === 1) name = protobuf.text(field)
    if (field.number !== 2 || name !== 'output_stream') continue
    for (const value of protobuf.fields(protobuf.message(field))) {
      if (value.number === 2) text = protobuf.text(value)
    }
  }
  return text
}
