import type { Format } from './format.ts'
import { chatTemplate } from './formats/chat-template/chat-template.ts'
import { nativeCode } from './formats/code/native.ts'
import { gzip, zfile, zlib } from './formats/compressed.ts'
import { gguf } from './formats/gguf/gguf.ts'
import { hdf5 } from './formats/hdf5/hdf5.ts'
import { kerasZip } from './formats/keras-zip.ts'
import { modelJson } from './formats/model-json.ts'
import { numpy } from './formats/numpy.ts'
import { onnx } from './formats/onnx/onnx.ts'
import { pickle } from './formats/pickle/pickle.ts'
import { pytorchZip } from './formats/pytorch-zip.ts'
import { safetensors } from './formats/safetensors.ts'
import { kerasMetadata, savedModel, tensorflowGraph } from './formats/saved-model/saved-model.ts'
import { sentencePiece } from './formats/sentencepiece.ts'
import { tar } from './formats/tar.ts'
import { torchLegacy } from './formats/torch-legacy.ts'
import { unreadableFormats } from './formats/unreadable.ts'
import { zip } from './formats/zip.ts'

/** Every format that is known by its content. Each whose `matches` is true is read: a file may be of several. */
export const formats: readonly Format[] = [
  safetensors,
  gguf,
  onnx,
  savedModel,
  tensorflowGraph,
  kerasMetadata,
  sentencePiece,
  hdf5,
  kerasZip,
  modelJson,
  chatTemplate,
  pytorchZip,
  torchLegacy,
  pickle,
  numpy,
  zip,
  tar,
  gzip,
  zlib,
  zfile,
  ...nativeCode,
  ...unreadableFormats,
]
